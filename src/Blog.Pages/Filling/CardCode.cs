using System.Collections.Immutable;
using Blog.Markdown.Code;
using Blog.Model.Cards;

namespace Blog.Pages.Filling;

/// <summary>Writes the code of a card as a page writes its own.</summary>
/// <param name="renderer">Colours it.</param>
internal sealed class CardCode(CodeRenderer renderer)
{
    /// <summary>A figure for each file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="fragment">The fragment of an address that names one of them (<c>file-hello-py</c>, or
    /// <c>file-hello-py-L3</c> for a line in it); where it names none, all are shown.</param>
    public string Write(ImmutableArray<CodeOfCard> files, string? fragment)
    {
        var named = files.Where(f => fragment is not null && IsNamed(f.Name, fragment)).Take(1).ToList();
        return string.Concat((named.Count > 0 ? named : [.. files]).Select(Figure));
    }

    private string Figure(CodeOfCard file) =>
        renderer.Render(
            new CodeFence { Language = LanguageOf(file.Name), Title = file.Name.Length > 0 ? file.Name : null },
            file.Text
        );

    // The names of languages include the ends of their files; a Makefile has none.
    private string? LanguageOf(string name)
    {
        string[] words = [Path.GetExtension(name).TrimStart('.'), name];
        return words.FirstOrDefault(w => w.Length > 0 && renderer.Knows(w))?.ToLowerInvariant();
    }

    // GitHub writes 'My file.py' as file-my-file-py.
    private static bool IsNamed(string name, string fragment)
    {
        var whole = Letters("file" + name);
        var asked = Letters(fragment);
        return asked == whole || (asked.StartsWith(whole, StringComparison.Ordinal) && IsLine(asked[whole.Length..]));
    }

    private static bool IsLine(string rest) =>
        rest.StartsWith('l') && rest.All(c => c == 'l' || char.IsAsciiDigit(c)) && char.IsAsciiDigit(rest[^1]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
