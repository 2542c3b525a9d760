namespace Blog.Theming;

/// <summary>Scriban's messages in the form of ours: one sentence that ends with a full stop.</summary>
internal static class Wording
{
    internal static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".";
    }
}
