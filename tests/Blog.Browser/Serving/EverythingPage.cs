namespace Blog.Browser.Serving;

/// <summary>A page that holds one of each thing Markdown can say here, wide things and long words among them: no real
/// post needs them all.</summary>
internal static class EverythingPage
{
    /// <summary>Its file.</summary>
    public const string Path = "content/pages/everything.md";

    /// <summary>Its address, below the home page.</summary>
    public const string Address = "everything/";

    /// <summary>Its text, of <c>everything.md</c> in this folder.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(EverythingPage).Assembly.GetManifestResourceStream("everything.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
