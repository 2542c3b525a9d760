using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Links of wikis, <c>[[page|text]]</c>, where the page is known; <c>![[picture.png]]</c> is a
/// picture.</summary>
internal sealed class WikiLinks : ITextStep
{
    private const int LongestName = 300;

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var splices = new List<TextSplice>();
        ProseScanner.Scan(draft.Text, Visit);
        return draft.With(splices);

        int Visit(int at)
        {
            if (Read(draft.Text, at) is not var (name, text, end))
                return at;
            var isPicture = at > 0 && draft.Text[at - 1] == '!';
            var (path, fragment) = Target.Split(name);
            string[] forms = isPicture ? [path] : [path, path + ".md", path.Replace(' ', '-').ToLowerInvariant()];
            if (!forms.Any(f => context.Addresses.Find(f, context.Document, isPicture) is not null))
                return at;
            var mark = context.Pending.Add(draft.Text[at..end], "a wiki link", forms) + Escaping.Encoded(fragment);
            var shown = text ?? (isPicture ? "" : name);
            splices.Add(new TextSplice(at, end, $"[{Escaping.Text(shown)}]({mark})"));
            return end;
        }
    }

    private static (string Name, string? Text, int End)? Read(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "[[", 0, 2) != 0)
            return null;
        var rest = text.AsSpan(at + 2, Math.Min(LongestName, text.Length - at - 2));
        var close = rest.IndexOfAny('[', ']', '\n');
        if (close < 1 || !rest[close..].StartsWith("]]"))
            return null;
        var inner = rest[..close].ToString();
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        var name = (bar < 0 ? inner : inner[..bar]).Trim().TrimEnd('\\');
        var words = bar < 0 ? null : inner[(bar + 1)..].Trim();
        return name.Length == 0 ? null : (name, words, at + 2 + close + 2);
    }
}
