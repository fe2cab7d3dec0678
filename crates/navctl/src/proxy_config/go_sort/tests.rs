use super::*;

/// For so many things, the FNV-1a hash of the orders that Go 1.25 left sixteen sequences of them in.
const OF_GO: [(usize, u64); 10] = [
    (5, 0x31ae_117f_942a_f3f5),
    (12, 0x2c2a_9b60_12b7_c827),
    (13, 0x4a83_4552_6854_a2cd),
    (20, 0xefa3_5b9d_9e3a_7e5d),
    (49, 0xba11_a6cb_769e_d9db),
    (50, 0x74bb_c61f_0af9_5beb),
    (51, 0xd2c6_3c65_8e46_7ddd),
    (100, 0xdd74_4480_7817_5d23),
    (500, 0x6227_43dd_2ffb_24b3),
    (3_000, 0xa58b_4963_3338_3299),
];

const KEYS: [u64; 4] = [2, 7, 50, 1_000_000];

#[test]
fn everything_ends_where_go_leaves_it() {
    for (count, expected) in OF_GO {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (keys, kind) in KEYS.iter().flat_map(|keys| (0..4).map(move |kind| (*keys, kind))) {
            let order = sorted(sequence(count, keys, kind), kind == 1);
            let text: String = order.iter().map(|index| format!("{index},")).collect();
            hash = text.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        }
        assert_eq!(format!("{hash:016x}"), format!("{expected:016x}"), "{count} things");
    }
}

/// Any numbers; the third kind is nearly in order, the fourth in reverse.
fn sequence(count: usize, keys: u64, kind: u32) -> Vec<u64> {
    let mut state = count as u64 * 31 + keys;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % keys
    };
    let mut numbers: Vec<u64> = (0..count).map(|_| next()).collect();
    match kind {
        2 => {
            numbers.sort_unstable();
            numbers[count / 2] = 0;
        }
        3 => numbers.sort_unstable_by(|a, b| b.cmp(a)),
        _ => {}
    }
    numbers
}

/// By number; contradicting itself, odd numbers are neither less nor more than any.
fn sorted(numbers: Vec<u64>, contradicts: bool) -> Vec<usize> {
    let mut items: Vec<(u64, usize)> = numbers.into_iter().enumerate().map(|(at, number)| (number, at)).collect();
    let is_odd = |number: u64| contradicts && number % 2 == 1;
    sort(&mut items, |(a, _), (b, _)| !is_odd(*a) && !is_odd(*b) && a < b);
    items.into_iter().map(|(_, at)| at).collect()
}
