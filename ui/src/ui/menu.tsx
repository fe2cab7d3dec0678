import { DropdownMenu } from "radix-ui";
import { type ReactNode, useState } from "react";
import { DoneIcon } from "./icons";

const CONTENT =
  "z-20 max-h-[60vh] min-w-48 overflow-y-auto rounded border border-edge bg-ground p-1 shadow-lg";
const ITEM =
  "flex h-7 items-center gap-2 rounded pr-3 pl-7 relative outline-none select-none data-highlighted:bg-hover whitespace-nowrap";

/**
 * Not modal: that would write styles into the page, which its security policy forbids. It is a part of the page's main landmark,
 * as who goes from one to the next would not come to what is outside of them.
 */
export function Menu({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={open ? document.querySelector("main") : undefined}>
        <DropdownMenu.Content className={CONTENT} align="end" sideOffset={4} collisionPadding={8}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Chosen() {
  return (
    <DropdownMenu.ItemIndicator className="absolute left-2">
      <DoneIcon size={14} />
    </DropdownMenu.ItemIndicator>
  );
}

interface ChoiceProps<Value extends string> {
  value: Value;
  choices: Array<{ value: Value; label: ReactNode }>;
  onChoose: (value: Value) => void;
}

/** One of several. */
export function MenuChoice<Value extends string>({ value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem key={choice.value} value={choice.value} className={ITEM}>
          <Chosen />
          {choice.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

/** On or off; the menu stays open for the next. */
export function MenuCheck({
  checked,
  onToggle,
  children,
}: {
  checked: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem
      className={ITEM}
      checked={checked}
      onCheckedChange={onToggle}
      onSelect={(event) => event.preventDefault()}
    >
      <Chosen />
      {children}
    </DropdownMenu.CheckboxItem>
  );
}
