"""The demo's fleet: one recorded cluster, varied into three."""
