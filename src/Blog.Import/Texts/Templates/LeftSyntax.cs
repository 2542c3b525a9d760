using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Addresses;
using Blog.Import.Texts.Drafts;
using Blog.Markdown.Templates;

namespace Blog.Import.Texts.Templates;

/// <summary>Notes the template syntax that is left, as builds will report it.</summary>
internal sealed partial class LeftSyntax : ITextStep
{
    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!MayBeSyntax().IsMatch(draft.Text))
            return draft;
        foreach (var left in BodyReader.Templates(draft.Text, context))
        {
            // A dead link is noted as such.
            if (!Ending().IsMatch(left.Written) && !context.Pending.Hold(left.Written))
                context.Tell(RemarkKind.Lost, SubjectOf(left), "left as it is", draft, left.Span.Start);
        }

        return draft;
    }

    private static string SubjectOf(ForeignSyntax left)
    {
        var match = Opening().Match(left.Written);
        if (!match.Success)
            return left.Name;
        var (open, name) = (match.Groups["open"].Value, match.Groups["name"].Value);
        return open[0] == '[' ? $"[{name}]" : $"{open} {name} {CloseOf(open)}";
    }

    private static string CloseOf(string open) =>
        open switch
        {
            "{%" => "%}",
            "{{<" => ">}}",
            "{{%" => "%}}",
            "{{" => "}}",
            "<?#" => "?>",
            "<%" => "%>",
            _ => "]",
        };

    // A block is counted once.
    [GeneratedRegex(@"^(\{%-?\s*end|\{\{[<%]\s*/|\[/|<\?#\s*/)")]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"^(?<open>\{%|\{\{[<%]?|<\?\#|<%|\[(?!\[))[-=\s]*(?<name>include\w*\s+[\w./-]+|[A-Za-z_][\w.-]*)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();

    // Most texts have none, and need not be read for it.
    [GeneratedRegex(
        @"\{[%{:]|<[%?]|\[[\[!/]|\[[A-Za-z][^\[\]]{0,500}\](?![(:])|^\[|@[A-Z]|:[A-Za-z0-9_+-]+:",
        RegexOptions.Multiline
    )]
    private static partial Regex MayBeSyntax();
}
