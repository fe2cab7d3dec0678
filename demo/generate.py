#!/usr/bin/env python3
"""Makes the demo's recording from a capture of a real cluster, or checks the one that is here.

    generate.py CAPTURE    write recording/ from CAPTURE: fixtures/east, with lists as `kubectl get KIND -A -o yaml` prints them
                           in objects/, and with what Envoys answered in proxies/
    generate.py --check    say what is inconsistent in recording/; fails if anything is
"""

import argparse
import sys
from pathlib import Path

from fleet import check, manifests, proxies, replay, scenes, story
from fleet.central import central
from fleet.east import east
from fleet.staging import staging
from fleet.west import west

RECORDING = Path(__file__).parent / "recording"
CLUSTERS = RECORDING / "clusters"


def main():
    arguments = parse_arguments()
    if arguments.capture:
        generate(arguments.capture)
    problems = [*check.fleet(CLUSTERS), *replay.problems(RECORDING)]
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("capture", nargs="?", type=Path, metavar="CAPTURE")
    task.add_argument("--check", action="store_true")
    return parser.parse_args()


def generate(capture):
    clusters = [recipe(manifests.load_capture(capture / "objects")) for recipe in (east, west, central, staging)]
    answers = proxies.Answers(capture / "proxies", CLUSTERS)
    for cluster in clusters:
        manifests.write(CLUSTERS / cluster.identity.name, cluster.objects)
        answers.complete(cluster)
    told = story.Story(clusters, answers.complete)
    scenes.tell(told)
    story.write(RECORDING / "timeline.yaml", told.play())
    (RECORDING / "recording.yaml").write_text(story.dump(scenes.about(clusters)))


if __name__ == "__main__":
    main()
