using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A project as requal keeps it.</summary>
internal sealed class RequalFile : IDisposable
{
    public const string Schema =
        """
        CREATE TABLE projects (project_id INTEGER PRIMARY KEY AUTOINCREMENT, project_name TEXT, project_description TEXT, created_at TEXT DEFAULT CURRENT_TIMESTAMP);
        CREATE TABLE requal_version (project_id INTEGER, version TEXT);
        CREATE TABLE users (user_id INTEGER PRIMARY KEY, user_login TEXT UNIQUE, user_name TEXT, user_mail TEXT, created_at TEXT);
        CREATE TABLE logs (user_id INTEGER, project_id INTEGER, action TEXT, payload JSON, created_at TEXT);
        CREATE TABLE documents (doc_id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER, user_id INTEGER, doc_name TEXT, doc_description TEXT, doc_text TEXT, created_at TEXT);
        CREATE TABLE codes (project_id INTEGER, code_id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, code_name TEXT, code_description TEXT, code_color TEXT);
        CREATE TABLE categories (project_id INTEGER, category_id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, category_name TEXT, category_description TEXT);
        CREATE TABLE categories_codes_map (project_id INTEGER, category_id INTEGER, code_id INTEGER);
        CREATE TABLE cases (project_id INTEGER, case_id INTEGER PRIMARY KEY AUTOINCREMENT, case_name TEXT, case_description TEXT);
        CREATE TABLE cases_documents_map (project_id INTEGER, case_id INTEGER, doc_id INTEGER);
        CREATE TABLE segments (project_id INTEGER, user_id INTEGER, doc_id INTEGER, code_id INTEGER, segment_id INTEGER PRIMARY KEY AUTOINCREMENT, segment_start INTEGER, segment_end INTEGER, segment_text TEXT);
        CREATE TABLE memos (project_id INTEGER, memo_id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, text TEXT);
        CREATE TABLE memos_segments_map (memo_id INTEGER, segment_id INTEGER);
        CREATE TABLE memos_codes_map (memo_id INTEGER, code_id INTEGER);
        CREATE TABLE memos_documents_map (memo_id INTEGER, doc_id INTEGER, memo_start INTEGER, memo_end INTEGER);
        CREATE TABLE attributes (attribute_id INTEGER PRIMARY KEY AUTOINCREMENT, attribute_name TEXT, attribute_object TEXT, attribute_type TEXT, project_id INTEGER, user_id INTEGER);
        CREATE TABLE attribute_values (attribute_value_id INTEGER PRIMARY KEY AUTOINCREMENT, attribute_id INTEGER, value TEXT);
        CREATE TABLE attributes_users_map (user_id INTEGER, attribute_id INTEGER, attribute_value_id INTEGER, project_id INTEGER);
        CREATE TABLE attributes_documents_map (doc_id INTEGER, attribute_id INTEGER, attribute_value_id INTEGER, project_id INTEGER);
        CREATE TABLE attributes_cases_map (case_id INTEGER, attribute_id INTEGER, attribute_value_id INTEGER, project_id INTEGER);
        """;

    public MadeDatabase Made { get; } = new(Schema);

    public RequalFile()
    {
        Made.Add("projects", 1, "Streets", "Of streets.", "2025");
        Made.Add("requal_version", 1, "1.2.3");
        Made.Add("users", 1, "carol", "Carol", "carol@example.org", "2025");
    }

    public void Document(int id, string name, string text) => Made.Add("documents", id, 1, 1, name, null, text, "2025");

    public void Code(int id, string name, string? memo = null) =>
        Made.Add("codes", 1, id, 1, name, memo, "rgb(255, 255, 0)");

    public void Segment(int id, int document, int? code, int start, int end, string words, int user = 1) =>
        Made.Add("segments", 1, user, document, code, id, start, end, words);

    public Project Read() => ProjectFiles.Read("study.requal", Made.Bytes());

    public void Dispose() => Made.Dispose();
}
