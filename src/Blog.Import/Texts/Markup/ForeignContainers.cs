using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Containers of a name that means nothing here, <c>::: columns</c>, keep it as a class:
/// <c>::: {.columns}</c>. Those that mean something are read by builds as they are.</summary>
internal sealed partial class ForeignContainers : ITextStep
{
    private static readonly FrozenSet<string> _known = (
        "details figure gallery video card compare include spoiler collapse collapsible dropdown toggle accordion "
        + "expand callout admonition alert message secondary missing todo cite seealso help"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _prefixes = ["callout-", "alert-", "admonition-", "notice-", "message-", "is-"];

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!draft.Text.Contains(":::", StringComparison.Ordinal))
            return draft;
        var code = ProseScanner.CodeOf(draft.Text);
        var splices = new List<TextSplice>();
        foreach (Match match in Opening().Matches(draft.Text).Where(m => !CodeSpans.Hold(code, m.Index)))
        {
            var name = match.Groups["name"];
            if (IsKnown(name.Value))
                continue;
            var more = match.Groups["more"];
            splices.Add(new TextSplice(name.Index, more.Index + more.Length, $"{{.{name.Value}}}"));
            var outcome = more.Length == 0 ? "a block with that class" : $"a block with that class, without '{more}'";
            context.Tell(RemarkKind.Decided, $"::: {name}", outcome, draft, match.Index);
        }

        return draft.With(splices);
    }

    private static bool IsKnown(string name)
    {
        var prefix = Array.Find(_prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        var word = name[prefix.Length..];
        return _known.Contains(word) || Note.KindOf(word) is not null;
    }

    [GeneratedRegex(
        @"^[ \t>]*:{3,}[ \t]*(?<name>[A-Za-z][\w-]*)(?=[ \t\[{]|$)[ \t]*(?<more>[^\n]*?)[ \t]*$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Opening();
}
