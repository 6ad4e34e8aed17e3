"""A double of the few calls of GitHub that the form makes, over a real repository of git in a folder.

It is written from the documentation of the REST and GraphQL interfaces and from what Sveltia asks of them; it is no
GitHub. What is asked that it does not know is remembered, so that a test can see that there was nothing.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Request, Route

TOKEN = "een-verzonnen-woord"  # noqa: S105 -- no secret: a word that only this double knows
WHO = {"name": "Beleid", "email": "beleid@duinstad.example"}
USER = WHO | {"id": 1, "login": "beleid", "html_url": "https://github.com/beleid", "avatar_url": ""}
DAY = "2026-10-01T12:00:00Z"
CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "access-control-allow-methods": "*",
    "content-type": "application/json",
}
_BLOB = re.compile(r'(content_\d+): object\(oid: "([0-9a-f]+)"\)')
_HISTORY = re.compile(r"(commit_\d+):\s*ref")


def git(repo: Path, *words: str, given: bytes | None = None) -> str:
    """Ask git in a folder, as whoever writes there."""
    config = [part for key, value in WHO.items() for part in ("-c", f"user.{key}={value}")]
    ran = subprocess.run(["git", "-C", repo, *config, *words], input=given, capture_output=True, check=True)
    return ran.stdout.decode()


def word(repo: Path, *words: str, given: bytes | None = None) -> str:
    """Ask git for something of one line."""
    return git(repo, *words, given=given).rstrip("\n")


@dataclass(kw_only=True)
class GitHubDouble:
    """One repository: its branches are those of git, its proposals and the labels of one are kept beside it."""

    repo: Path
    name: str
    proposals: list[dict[str, Any]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    def answer(self, route: Route) -> None:
        """Answer a call; without the right token nobody learns anything."""
        asked = route.request
        if asked.method == "OPTIONS":
            route.fulfill(status=204, headers=CORS)
        elif asked.headers.get("authorization", "") not in {f"token {TOKEN}", f"Bearer {TOKEN}"}:
            route.fulfill(status=401, headers=CORS, body='{"message": "Bad credentials"}')
        else:
            path = urlsplit(asked.url).path
            told = self._graphql(asked) if path == "/graphql" else self._rest(asked.method, path, asked)
            route.fulfill(
                status=204 if told is None else 200, headers=CORS, body=None if told is None else json.dumps(told)
            )

    def _rest(self, method: str, path: str, asked: Request) -> Any:  # noqa: ANN401 -- JSON
        body: Any = asked.post_data_json
        match method, path.removeprefix(f"/repos/{self.name}"):
            case "GET", "/user":
                return USER
            case "GET", "/collaborators/beleid":
                return None
            case "GET", rest if rest.startswith("/git/trees/"):
                return {"tree": list(self._tree(rest.rpartition("/")[2]))}
            case "POST", "/pulls":
                return self._propose(body)
            case verb, rest if rest.startswith("/issues/"):
                self.labels = self.labels if verb == "GET" else body["labels"]
                return {"labels": [{"name": name} for name in self.labels]}
        self.unknown.append(f"{method} {path}")
        return {}

    def _tree(self, commit: str) -> Iterator[dict[str, Any]]:
        for line in git(self.repo, "ls-tree", "-r", "-l", commit).splitlines():
            (_, kind, sha, size), path = line.partition("\t")[0].split(), line.partition("\t")[2]
            yield {"type": kind, "sha": sha, "size": int(size), "path": path}

    def _propose(self, body: dict[str, Any]) -> dict[str, Any]:
        number = len(self.proposals) + 1
        self.proposals.append(body)
        url = f"https://github.com/{self.name}/pull/{number}"
        head = {"sha": word(self.repo, "rev-parse", body["head"])}
        dates = {"created_at": DAY, "updated_at": DAY}
        return {
            "number": number,
            "node_id": f"PR_{number}",
            "title": body["title"],
            "html_url": url,
            "head": head,
            **dates,
        }

    def _graphql(self, asked: Request) -> Any:  # noqa: ANN401 -- JSON
        body: Any = asked.post_data_json
        query, given = body["query"], body.get("variables", {})
        if "createCommitOnBranch" in query:
            return {"data": {"createCommitOnBranch": {"commit": self._commit(given["input"], query)}}}
        if "createRef" in query:
            git(self.repo, "update-ref", given["input"]["name"], given["input"]["oid"])
            return {"data": {"createRef": {"ref": {"name": given["input"]["name"]}}}}
        if "markPullRequestReadyForReview" in query:
            self.proposals[-1]["draft"] = False
            return {"data": {"markPullRequestReadyForReview": {"pullRequest": {"isDraft": False}}}}
        if "fork: repository" in query:
            head = {"ref": {"target": {"oid": word(self.repo, "rev-parse", given["branch"])}}}
            return {"data": {"fork": {"id": "R_1"}, "base": head}}
        return {"data": {"repository": self._repository(query, given)}}

    def _repository(self, query: str, given: dict[str, Any]) -> dict[str, Any]:
        if "pullRequests" in query:
            return {"pullRequests": {"nodes": [], "totalCount": 0}}
        if blobs := _BLOB.findall(query):
            texts = {alias: git(self.repo, "cat-file", "blob", sha) for alias, sha in blobs}
            return {alias: {"text": text, "isTruncated": False} for alias, text in texts.items()}
        node = {"author": WHO | {"user": {"id": 1, "login": "beleid"}}, "committedDate": DAY}
        if aliases := _HISTORY.findall(query):
            return {alias: {"target": {"history": {"nodes": [node]}}} for alias in aliases}
        if "ref(qualifiedName: $branch)" not in query:
            self.unknown.append(" ".join(query.split()))
            return {}
        sha, _, message = word(self.repo, "log", "-1", "--format=%H %s", given["branch"]).partition(" ")
        return {"ref": {"target": {"oid": sha, "history": {"nodes": [{"oid": sha, "message": message}]}}}}

    def _commit(self, given: dict[str, Any], query: str) -> dict[str, Any]:
        """Make a commit on a branch that is where it was expected, as the mutation does."""
        branch, parent = given["branch"]["branchName"], given["expectedHeadOid"]
        assert word(self.repo, "rev-parse", branch) == parent
        git(self.repo, "read-tree", parent)
        for each in given["fileChanges"]["additions"]:
            sha = word(self.repo, "hash-object", "-w", "--stdin", given=base64.b64decode(each["contents"]))
            git(self.repo, "update-index", "--add", "--cacheinfo", f"100644,{sha},{each['path']}")
        for each in given["fileChanges"]["deletions"]:
            git(self.repo, "update-index", "--force-remove", each["path"])
        tree = word(self.repo, "write-tree")
        made = word(self.repo, "commit-tree", tree, "-p", parent, "-m", given["message"]["headline"])
        git(self.repo, "update-ref", f"refs/heads/{branch}", made, parent)
        files = {alias: {"oid": word(self.repo, "rev-parse", f"{made}:{path}")} for alias, path in _files(query)}
        return {"oid": made, "committedDate": DAY, **files}


def _files(query: str) -> list[tuple[str, str]]:
    """Return under which name the answer tells of which file."""
    return re.findall(r'(file_\d+): file\(path: "([^"]+)"\)', query)
