using System.Text;

namespace Blog.Pages.Documentation;

/// <summary>Makes the text of a reference page from its Markdown file in this folder. The marks <c>&lt;!-- name
/// --&gt;</c> in it stand for what the program itself knows.</summary>
internal static class ReferenceText
{
    private const string Notice = "<!-- Written by `dotnet run -- docs`; a test compares it with the program. -->";

    /// <summary>The page with its marks replaced.</summary>
    /// <param name="page">The name of the Markdown file.</param>
    /// <param name="parts">The text for each mark; every mark must stand in the file.</param>
    public static string Fill(string page, params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var text = Read(page);
        foreach (var (name, part) in parts)
        {
            var mark = $"<!-- {name} -->";
            if (!text.Contains(mark, StringComparison.Ordinal))
                throw new InvalidOperationException($"{page} has no place for '{name}'.");
            text = text.Replace(mark, part.TrimEnd('\n'), StringComparison.Ordinal);
        }

        var title = text.IndexOf('\n', StringComparison.Ordinal);
        return $"{text[..title]}\n\n{Notice}{text[title..].TrimEnd('\n')}\n";
    }

    private static string Read(string page)
    {
        using var resource = typeof(ReferenceText).Assembly.GetManifestResourceStream("docs/" + page)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
