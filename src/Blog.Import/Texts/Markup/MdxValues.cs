using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Expressions of MDX, <c>{name}</c>: the text or number that the file itself gives the name takes their
/// place. Nothing is run, so all others are left and noted.</summary>
internal sealed partial class MdxValues : ITextStep
{
    private const int LongestExpression = 300;

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!context.Speaks(Dialects.Mdx) || !draft.Text.Contains('{', StringComparison.Ordinal))
            return draft;
        var splices = new List<TextSplice>();
        ProseScanner.Scan(draft.Text, Visit);
        return draft.With(splices);

        int Visit(int at)
        {
            if (draft.Text[at] != '{' || IsOther(draft.Text, at))
                return at;
            var rest = draft.Text.AsSpan(at, Math.Min(LongestExpression, draft.Text.Length - at));
            var close = rest.IndexOfAny('}', '\n');
            if (close < 2 || rest[close] != '}')
                return at;
            var inner = rest[1..close].Trim().ToString();
            if (!Expression().IsMatch(inner))
                return at;
            var end = at + close + 1;
            var value = context.Names.Values.GetValueOrDefault(inner) ?? OfMatter(inner);
            if (value is not null)
                splices.Add(new TextSplice(at, end, Special().Replace(value, @"\$0")));
            var kind = value is null ? RemarkKind.Lost : RemarkKind.Converted;
            context.Tell(kind, $"{{{inner}}}", value is null ? "left as it is" : "its value", draft, at);
            return end;
        }

        string? OfMatter(string inner) =>
            inner.StartsWith("frontmatter.", StringComparison.Ordinal) ? context.Matter(inner[12..]) : null;
    }

    // An attribute of an element, a formula, a brace to be seen.
    private static bool IsOther(string text, int at) =>
        at > 0 && text[at - 1] is '=' or '\\' or '{' or '}' or '$' or '^' or '_';

    // A name, with members or a call.
    [GeneratedRegex(
        @"^[A-Za-z_$][\w$]*((\.|\?\.)[A-Za-z_$][\w$]*|\([^(){}]*\)|\[[^\[\]{}]*\])*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Expression();

    [GeneratedRegex(@"[\\`*_\[\]<>$#|{~]")]
    private static partial Regex Special();
}
