"""The rules of the house that a person would otherwise have to check in review."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "src" / "depositary"
MODULES = sorted(HOUSE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "core"}
FUNCTION_LINES, MODULE_LINES = 60, 500

Function = ast.FunctionDef | ast.AsyncFunctionDef


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def functions(module: Path) -> list[Function]:
    return [node for node in ast.walk(tree(module)) if isinstance(node, Function)]


def public_parts(module: Path) -> list[Function | ast.ClassDef]:
    """Public functions and classes of a module and the public methods of its classes; overloads and nested functions are private."""
    top = [node for node in tree(module).body if isinstance(node, Function | ast.ClassDef)]
    inside = [node for part in top if isinstance(part, ast.ClassDef) for node in part.body if isinstance(node, Function)]
    return [node for node in top + inside if not node.name.startswith("_")]


def name(module: Path) -> str:
    return str(module.relative_to(ROOT))


def test_the_house_is_found():
    assert len(MODULES) > 20


def test_no_function_is_longer_than_sixty_lines():
    lengths = {f"{name(m)}:{f.name}": (f.end_lineno or 0) - f.lineno + 1 for m in MODULES for f in functions(m)}
    assert {where: lines for where, lines in lengths.items() if lines > FUNCTION_LINES} == {}


def test_no_module_is_longer_than_five_hundred_lines():
    lengths = {name(module): len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES}
    assert {where: lines for where, lines in lengths.items() if lines > MODULE_LINES} == {}


def test_no_module_has_a_name_that_says_nothing():
    assert [name(module) for module in MODULES if FORBIDDEN_NAMES & set(module.relative_to(HOUSE).with_suffix("").parts)] == []


def test_every_module_opens_with_what_it_is():
    assert [name(module) for module in MODULES if not ast.get_docstring(tree(module))] == []


def test_every_public_function_and_class_has_a_docstring():
    assert [f"{name(module)}:{part.name}" for module in MODULES for part in public_parts(module) if not ast.get_docstring(part)] == []


def test_no_todo_is_left_behind():
    assert [name(module) for module in MODULES if "TODO" in module.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["read", "--help"], ["report", "--help"], ["--version"]],
    ids=["help", "help of read", "help of report", "version"],
)
def test_help_starts_without_spacy(arguments: list[str]):
    """Help is asked for often and by newcomers: it must not load a parser, an extractor of pages or a database."""
    program = (
        "import sys\n"
        "from depositary.cli import main\n"
        f"sys.argv = ['depositary', *{arguments!r}]\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "loaded = {'spacy', 'thinc', 'trafilatura', 'sqlalchemy'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {sorted(loaded)}' if loaded else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
