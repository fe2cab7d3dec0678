"""Who runs what: the label `team` of Services, as many organisations have it. Not everything has one, as everywhere."""

TEAMS = {
    "bookinfo": "books",
    "payments": "payments",
    "shop": "storefront",
}
OTHERS = {
    ("bookinfo", "reviews"): "community",
    ("bookinfo", "ratings"): "community",
    ("shop", "recommendations"): "discovery",
    ("shop", "wishlist"): "discovery",
}


def labels(namespace, service):
    team = OTHERS.get((namespace, service), TEAMS.get(namespace))
    return {"team": team} if team else {}


def label(service):
    metadata = service["metadata"]
    metadata["labels"] = {**metadata.get("labels", {}), **labels(metadata["namespace"], metadata["name"])}
