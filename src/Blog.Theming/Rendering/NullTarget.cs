using Blog.Text;
using Scriban.Syntax;

namespace Blog.Theming.Rendering;

/// <summary>Words Scriban's failure to read a member of null by the expression that is null.</summary>
internal static class NullTarget
{
    private const string Start = "Object `";
    private const string Middle = "` is null.";

    internal static bool IsIn(ScriptRuntimeException failure) =>
        failure.OriginalMessage.StartsWith(Start, StringComparison.Ordinal)
        && failure.OriginalMessage.Contains(Middle, StringComparison.Ordinal);

    /// <param name="failure">The failure, which names the expression that is null.</param>
    /// <param name="member">The place of the member that was asked for, or of the expression itself for <c>[
    /// ]</c>.</param>
    internal static Diagnostic Describe(ScriptRuntimeException failure, SourceLocation member)
    {
        var message = failure.OriginalMessage;
        var target = message[Start.Length..message.IndexOf(Middle, StringComparison.Ordinal)];
        return DiagnosticCatalogue.TemplateFailure.At(
            TargetPlace(target, member),
            $"'{target}' is null here. Test it first, or write '?.' after it where null is right."
        );
    }

    private static SourceLocation TargetPlace(string target, SourceLocation member)
    {
        var (text, start) = (member.Source.Text, member.Span.Start - 1 - target.Length);
        return start >= 0 && string.CompareOrdinal(text, start, target, 0, target.Length) == 0
            ? member.Source.At(start, target.Length)
            : member;
    }
}
