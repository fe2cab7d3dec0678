import type { ReactNode } from "react";

function icon(content: ReactNode) {
  return function Icon({ size = 16 }: { size?: number }) {
    return (
      <svg
        aria-hidden="true"
        className="shrink-0"
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {content}
      </svg>
    );
  };
}

export const ServicesIcon = icon(<path d="M8 1.5 14 5v6l-6 3.5L2 11V5zM2 5l6 3.5L14 5M8 8.5v6" />);
export const ConfigIcon = icon(<path d="M4 1.5h5.5L13 5v9.5H4zM9 1.5V5.5h4M6.5 8.5h4M6.5 11.5h4" />);
export const ClustersIcon = icon(<path d="M2 2.5h12v4.5H2zM2 9h12v4.5H2zM4.5 4.75h.01M4.5 11.25h.01" />);
export const SearchIcon = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14" />);
export const CopyIcon = icon(<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />);
export const DoneIcon = icon(<path d="m3 8.5 3.5 3.5L13 4.5" />);
export const CloseIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const DownIcon = icon(<path d="m4 6 4 4 4-4" />);
export const ColumnsIcon = icon(<path d="M2 2.5h12v11H2zM6 2.5v11M10 2.5v11" />);
export const FilterIcon = icon(<path d="M2 4h12M4.5 8h7M6.5 12h3" />);
export const ThemeIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
  </>,
);
export const HelpIcon = icon(
  <path d="M6 6a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.4M8 11.75h.01M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z" />,
);
export const DownloadIcon = icon(<path d="M8 2v8.5M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />);
export const RefreshIcon = icon(<path d="M13.5 8A5.5 5.5 0 1 1 11.6 3.9M13.5 1.5v3h-3" />);
