using System.IO.Compression;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A project as QualCoder keeps it.</summary>
internal sealed class QualCoderFile : IDisposable
{
    public const string Schema =
        """
        CREATE TABLE project (databaseversion text, date text, memo text,about text, bookmarkfile integer, bookmarkpos integer, codername text, recently_used_codes text, avbookmarkfile integer, avbookmarkmsec integer, avbookmarktextpos integer);
        CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer, risid integer, unique(name));
        CREATE TABLE code_image (imid integer primary key,id integer,x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer, pdf_page integer);
        CREATE TABLE code_av (avid integer primary key,id integer,pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
        CREATE TABLE annotation (anid integer primary key, fid integer,pos0 integer, pos1 integer, memo text, owner text, date text, unique(fid,pos0,pos1,owner));
        CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
        CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text, unique(name,attr_type,id));
        CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
        CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,date text, constraint ucm unique(name));
        CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name));
        CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer,seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1, owner));
        CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,date text, color text, supercid integer, unique(name));
        CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text, unique(name));
        CREATE TABLE graph (grid integer primary key, name text, description text, date text, scene_width integer, scene_height integer, unique(name));
        CREATE TABLE coder_names (name TEXT UNIQUE NOT NULL, visibility INTEGER NOT NULL DEFAULT 1 CHECK (visibility IN (0, 1)));
        CREATE VIEW code_text_visible AS SELECT t.* FROM code_text t WHERE NOT EXISTS (SELECT 1 FROM coder_names c WHERE c.name = t.owner AND c.visibility = 0);
        """;

    public MadeDatabase Made { get; } = new(Schema);

    public QualCoderFile() =>
        Made.Add("project", "v17", "2026", "Of streets.", "QualCoder 3.8", 0, 0, "carol", "", null, null, null);

    public void Source(int id, string name, string? text, string? path = null) =>
        Made.Add("source", id, name, text, path, "", "carol", "2026", null, null);

    public void Category(int id, string name, int? above = null, string memo = "", string owner = "carol") =>
        Made.Add("code_cat", id, name, owner, "2026", memo, above);

    public void Code(int id, string name, int? category = null, int? above = null, string memo = "") =>
        Made.Add("code_name", id, name, memo, category, "carol", "2026", "#6D91C6", above);

    public void Coding(
        int code, int source, string words, int start, int end, string memo = "", string owner = "carol", int? important = null) =>
        Made.Add("code_text", null, code, source, words, start, end, owner, "2026", memo, null, important);

    public Project Read() => ProjectFiles.Read("data.qda", Made.Bytes());

    /// <summary>The folder in an archive.</summary>
    public static byte[] Zip(params ReadOnlySpan<(string Path, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, bytes) in files)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(bytes);
            }

        return stream.ToArray();
    }

    public void Dispose() => Made.Dispose();
}
