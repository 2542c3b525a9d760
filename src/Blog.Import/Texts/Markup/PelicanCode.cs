using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Indented code whose first line names its language, <c>:::python</c> or <c>#!python</c>, becomes a fence
/// (CodeHilite of Python-Markdown).</summary>
internal sealed partial class PelicanCode : ITextStep
{
    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (
            !draft.Text.Contains(":::", StringComparison.Ordinal)
            && !draft.Text.Contains("#!", StringComparison.Ordinal)
        )
            return draft;
        var splices = new List<TextSplice>();
        foreach (var (start, end) in Blocks(draft.Text))
        {
            var lines = draft.Text[start..end].Split('\n');
            if (FirstLine().Match(lines[0]) is not { Success: true } first)
                continue;
            var indent = first.Groups["indent"].Value;
            var numbers = first.Groups["mark"].Value == "#!" ? " linenos" : "";
            var code = lines
                .Skip(1)
                .Select(l => l.StartsWith(indent, StringComparison.Ordinal) ? l[indent.Length..] : l.Trim());
            var info = first.Groups["language"].Value + numbers;
            splices.Add(new TextSplice(start, end, FenceBlock.Of(info, string.Join('\n', code))));
            context.Tell(RemarkKind.Converted, "code that names its language", "a fence", draft, start);
        }

        return draft.With(splices);
    }

    // Indented lines, with the empty ones between them.
    private static IEnumerable<(int Start, int End)> Blocks(string text)
    {
        (int Start, int End)? block = null;
        foreach (var span in ProseScanner.CodeOf(text).Where(c => c.Kind == CodeKind.Indented))
        {
            if (block is { } known && text.AsSpan(known.End, span.Start - known.End).IsWhiteSpace())
            {
                block = (known.Start, span.End);
                continue;
            }

            if (block is { } done)
                yield return done;
            block = (span.Start, span.End);
        }

        if (block is { } last)
            yield return last;
    }

    [GeneratedRegex(
        @"^(?<indent> {4}|\t)(?<mark>:::|\#!)(?<language>[A-Za-z][\w+#.-]*)\s*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FirstLine();
}
