using System.Text;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A project as Taguette keeps it.</summary>
internal sealed class TaguetteFile : IDisposable
{
    public const string Schema =
        """
        CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, PRIMARY KEY (version_num));
        CREATE TABLE users (login VARCHAR(30) NOT NULL, created DATETIME, hashed_password VARCHAR(192), email VARCHAR(256), PRIMARY KEY (login));
        CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL);
        CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, date DATETIME NOT NULL, user_login VARCHAR(30) NOT NULL, project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
        CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL, FOREIGN KEY(project_id) REFERENCES projects (id) ON DELETE CASCADE);
        CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL, FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE);
        CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL, description TEXT NOT NULL, UNIQUE (project_id, path), FOREIGN KEY(project_id) REFERENCES projects (id) ON DELETE CASCADE);
        CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (highlight_id, tag_id), FOREIGN KEY(highlight_id) REFERENCES highlights (id) ON DELETE CASCADE, FOREIGN KEY(tag_id) REFERENCES tags (id) ON DELETE CASCADE);
        CREATE INDEX ix_highlight_tags_tag_id ON highlight_tags (tag_id);
        """;

    private readonly MadeDatabase made = new(Schema);
    private int documents;
    private int tags;
    private int highlights;
    private int projects;

    public TaguetteFile()
    {
        made.Add("alembic_version", "491de2dc7cd7");
        made.Add("users", "carol", "2026-01-01", "scrypt:secret", "carol@example.org");
    }

    public int Project(string name, string description = "")
    {
        made.Add("projects", ++projects, name, description, "2026-01-01");
        return projects;
    }

    public int Document(string name, string html, int project = 1, string description = "")
    {
        made.Add("documents", ++documents, name, description, "file.html", "2026-01-01", project, "LEFT_TO_RIGHT", html);
        made.Add("commands", null, "2026-01-01", "carol", project, documents, """{"type": "document_add"}""");
        return documents;
    }

    public int Tag(string path, string description = "", int project = 1)
    {
        made.Add("tags", ++tags, project, path, description);
        return tags;
    }

    public void Highlight(int document, int start, int end, string snippet, params ReadOnlySpan<int> its)
    {
        made.Add("highlights", ++highlights, document, start, end, snippet);
        foreach (var tag in its) made.Add("highlight_tags", highlights, tag);
    }

    /// <summary>Highlights words of the text, counted as Taguette does.</summary>
    public void Highlight(int document, string text, string words, params ReadOnlySpan<int> its)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var from = Encoding.UTF8.GetByteCount(text.AsSpan(0, start));
        Highlight(document, from, from + Encoding.UTF8.GetByteCount(words), $"<p>{words}</p>", its);
    }

    public byte[] Bytes() => made.Bytes();

    public Project Read() => ProjectFiles.Read("study.sqlite3", Bytes());

    public void Dispose() => made.Dispose();
}
