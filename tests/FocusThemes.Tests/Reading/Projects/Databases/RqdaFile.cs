using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A project as RQDA keeps it.</summary>
internal sealed class RqdaFile : IDisposable
{
    public const string Schema =
        """
        CREATE TABLE source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
        CREATE TABLE freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
        CREATE TABLE treecode (cid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
        CREATE TABLE treefile (fid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
        CREATE TABLE filecat (name text, fid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
        CREATE TABLE codecat (name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
        CREATE TABLE coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
        CREATE TABLE coding2 (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
        CREATE TABLE project (databaseversion text, date text, dateM text, memo text, about text, imageDir text);
        CREATE TABLE cases (name text, memo text, owner text, date text, dateM text, id integer, status integer);
        CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text);
        CREATE TABLE attributes (name text, status integer, date text, dateM text, owner text, memo text, class text);
        CREATE TABLE caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer);
        CREATE TABLE fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer);
        CREATE TABLE journal (name text, journal text, date text, dateM text, owner text, status integer);
        CREATE TABLE annotation (fid integer, position integer, annotation text, owner text, date text, dateM text, status integer);
        CREATE TABLE image (name text, id integer, date text, dateM text, owner text, status integer);
        CREATE TABLE imageCoding (cid integer, iid integer, x1 integer, y1 integer, x2 integer, y2 integer, memo text, date text, dateM text, owner text, status integer);
        """;

    public MadeDatabase Made { get; } = new(Schema);

    public RqdaFile() => Made.Add("project", "0.2.2", "2016", null, "Of streets.", "Database created by RQDA", null);

    public void Document(int id, string name, string text, string? memo = null, int status = 1) =>
        Made.Add("source", name, id, text, memo, "carol", "2016", null, status);

    public void Code(int id, object name, string? memo = null, int status = 1) =>
        Made.Add("freecode", name, memo, "carol", "2016", null, id, status, "aquamarine4");

    public void Category(int id, string name, int status = 1, params ReadOnlySpan<int> codes)
    {
        Made.Add("codecat", name, null, id, "carol", "2016", null, null, status);
        foreach (var code in codes) Made.Add("treecode", code, id, "2016", null, null, 1, "carol");
    }

    public void Coding(
        int code, int document, string words, double start, double end, int status = 1, string? memo = null,
        string owner = "carol") =>
        Made.Add("coding", code, document, words, start, end, status, owner, "2016", memo);

    public void Case(int id, string name, string? memo = null, int status = 1) =>
        Made.Add("cases", name, memo, "carol", "2016", null, id, status);

    public void Link(int @case, int document, double start, double end, int status = 1) =>
        Made.Add("caselinkage", @case, document, start, end, status, "carol", "2016", null);

    public Project Read() => ProjectFiles.Read("db.rqda", Made.Bytes());

    public void Dispose() => Made.Dispose();
}
