namespace Blog.Testing;

/// <summary>Writes posts shortly.</summary>
public static class Posting
{
    /// <summary>A post: its name, its front matter besides the title (which is its name), and its text.</summary>
    public static (string Path, string Text) Post(string name, string frontMatter = "", string body = "Text.") =>
        ($"content/posts/{name}.md", $"---\ntitle: \"{name}\"\n{frontMatter}\n---\n{body}\n");
}
