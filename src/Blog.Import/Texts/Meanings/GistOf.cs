namespace Blog.Import.Texts.Meanings;

/// <summary>A gist by user, id and, where one of its files is meant, the name of the file.</summary>
internal sealed record GistOf : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var written = new Embed("https://gist.github.com/{user 0}/{id 1}", "https://gist.github.com/{id 0}").Write(use);
        // GitHub has file-hello-py for hello.py.
        var file = use.Arguments.Find("file 2") is { } name && !use.IsHtml ? "#file-" + NameOf(name) : "";
        return written is null ? null : written with { Text = written.Text + file, InLine = $"<{written.Text}{file}>" };
    }

    private static string NameOf(string file) =>
        string.Concat(file.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
