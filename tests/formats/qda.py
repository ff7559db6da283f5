# What QualCoder's own import takes from a .qdpx, beside what the file says: python3 qda.py SOURCE-OF-QUALCODER FILE.qdpx [STUDY.json]
# Its windows are stand-ins that answer nothing; its import (refi.py) and its tables (__main__.py) are its own, unchanged.
import ast, builtins, collections, importlib.util, json, os, re, shutil, sqlite3, sys, tempfile, types, zipfile
import unittest.mock as mock
import xml.etree.ElementTree as etree


def load(source):
    """Its module refi, with every window that it asks for replaced."""
    builtins._ = lambda text: text
    package = types.ModuleType("qualcoder")
    package.__path__ = [source]
    names = ["PyQt6", "qualcoder.GUI", "qualcoder.GUI.ui_dialog_refi_export_endings", "qualcoder.helpers", "vlc"]
    sys.modules.update({"qualcoder": package, **{name: mock.MagicMock() for name in names}})
    # Its dialogue is a class of Qt's, which has to be one.
    sys.modules["PyQt6"].QtWidgets.QDialog = object
    colors = types.ModuleType("qualcoder.color_selector")
    colors.colors, colors.color_matcher = ["#000000"] * 120, lambda color: color
    sys.modules["qualcoder.color_selector"] = colors
    spec = importlib.util.spec_from_file_location("qualcoder.refi", os.path.join(source, "refi.py"))
    refi = importlib.util.module_from_spec(spec)
    sys.modules["qualcoder.refi"] = refi
    spec.loader.exec_module(refi)
    return refi


def tables(source):
    """The statements by which a new project is made, in its own words."""
    with open(os.path.join(source, "__main__.py"), encoding="utf8") as file:
        tree = ast.parse(file.read())
    made = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and any(
        isinstance(part, ast.Constant) and str(part.value).startswith("CREATE TABLE project") for part in ast.walk(node)))
    for call in ast.walk(made):
        if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant) \
                and re.match("create table", str(call.args[0].value), re.I):
            yield call.args[0].value


def imported(source, file):
    refi, folder = load(source), tempfile.mkdtemp()
    copy = shutil.copy(file, os.path.join(folder, "project.qdpx"))
    os.makedirs(os.path.join(folder, "documents"))
    database = sqlite3.connect(os.path.join(folder, "data.qda"))
    for statement in tables(source):
        database.execute(statement)
    database.execute("insert into project (databaseversion) values ('')")
    refi.QtWidgets.QFileDialog.getOpenFileName.return_value = (copy, True)
    app, told = mock.MagicMock(), []
    app.conn, app.project_path, app.settings = database, folder, {"directory": folder, "codername": "me", "ai_enable": "False"}
    refi.RefiImport(app, types.SimpleNamespace(append=told.append), "qdpx")
    shutil.rmtree(folder)
    return database, told


def paths_of(database):
    """Names from the first level down, of each code."""
    categories = {row[0]: row[1:] for row in database.execute("select catid, name, supercatid from code_cat")}
    codes = {row[0]: row[1:] for row in database.execute("select cid, name, catid, supercid from code_name")}

    def category(catid):
        return () if catid is None else (*category(categories[catid][1]), categories[catid][0])

    def code(cid):
        name, catid, above = codes[cid]
        return (*(code(above) if above else category(catid)), name)

    return {cid: code(cid) for cid in codes}, [category(catid) for catid in categories]


def said(file):
    """What the file says, by the standard alone: code points, first is 0."""
    archive = zipfile.ZipFile(file)
    root = etree.fromstring(archive.read("project.qde"))
    space = {"": "urn:QDA-XML:project:1.0"}
    codes, codable, codings, texts = {}, [], [], {}

    def add(element, above):
        for code in element.findall("Code", space):
            codes[code.get("guid")] = path = (*above, code.get("name"))
            if code.get("isCodable") == "true":
                codable.append(path)
            add(code, path)

    for book in root.iterfind("CodeBook/Codes", space):
        add(book, ())
    for source in root.iterfind("Sources/TextSource", space):
        name = source.get("plainTextPath").replace("internal://", "sources/")
        text = archive.read(name).decode() if name in archive.namelist() else ""
        texts[source.get("guid")] = text
        for selection in source.iterfind("PlainTextSelection", space):
            words = text[int(selection.get("startPosition")):int(selection.get("endPosition"))]
            codings += [(codes[code.get("targetGUID")], words) for code in selection.iterfind("Coding/CodeRef", space)]
    count = {name: len(root.findall(name, space)) for name in ("Cases/Case", "Variables/Variable", "Sources/TextSource")}
    return list(codes.values()), codable, codings, count


def folded(words):
    return " ".join(words.split())


def tell(source, file, study=None):
    codes, codable, codings, count = said(file)
    database, told = imported(source, file)
    paths, categories = paths_of(database)
    theirs = collections.Counter(
        (paths.get(cid), folded(words)) for cid, words in database.execute("select cid, seltext from code_text"))
    ours = collections.Counter((path, folded(words)) for path, words in codings)
    print(f"{os.path.basename(file)}")
    print(f"  codes      {len(set(codes) & {*paths.values(), *categories}):6,} of {len(codes):,} at their place")
    print(f"  codings    {sum((theirs & ours).values()):6,} of {len(codings):,} with their code and words; {sum((theirs - ours).values()):,} others")
    number = lambda table, where="1": database.execute(f"select count(*) from {table} where {where}").fetchone()[0]
    print(f"  documents  {number('source'):6,} of {count['Sources/TextSource']:,}")
    print(f"  cases      {number('cases'):6,} of {count['Cases/Case']:,}; variables {number('attribute_type'):,} of {count['Variables/Variable']:,}; annotations {number('annotation'):,}")
    if study:
        with open(study, encoding="utf8") as published:
            quotes = {quote["id"]: quote["text"] for theme in json.load(published)["themes"]
                      for concept in theme["concepts"] for quote in concept["quotes"]}
        read = {folded(row[0]) for row in database.execute("select seltext from code_text")}
        print(f"  quotes     {sum(folded(text) in read for text in quotes.values()):6,} of {len(quotes):,} as the study publishes them")
    for line in told:
        if any(word in line for word in ("Cannot", "Duplicated", "rror")):
            print("  says: " + re.sub("<[^>]*>", "", line).splitlines()[0][:160])
    return theirs == ours and len(codes) == len(paths) + len(categories)


if __name__ == "__main__":
    sys.exit(0 if tell(*sys.argv[1:]) else 1)
