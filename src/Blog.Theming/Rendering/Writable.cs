using System.Numerics;
using Blog.Theming.Templates;
using Blog.Theming.Values;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming.Rendering;

/// <summary>Refuses values that a template can neither write nor hold.</summary>
internal static class Writable
{
    /// <summary>The value, when it can be written as text: neither an object, nor a function that lacks its arguments,
    /// nor a number that is infinite or undefined.</summary>
    /// <exception cref="TemplateFailure">It cannot.</exception>
    public static object? Checked(object? value, SourceSpan span) =>
        value switch
        {
            ThemeObject => throw Failures.Because(
                span,
                "an object cannot be written as text; write one of its members."
            ),
            IScriptCustomFunction => throw Failures.Because(
                span,
                "a function cannot be written as text; its arguments are missing."
            ),
            double number when !double.IsFinite(number) => throw NotFinite(span),
            _ => value,
        };

    /// <summary>The value, when the rendering may hold it: see the limits of <see cref="RenderState"/>.</summary>
    /// <exception cref="TemplateFailure">It is too long, too large or not a number any more.</exception>
    public static object? Weighed(object? value, ScriptNode node, RenderState state) =>
        value switch
        {
            string text when !state.TryHold(text.Length) => throw TooLong(node),
            HtmlValue html when !state.TryHold(html.Value.Length) => throw TooLong(node),
            ScriptArray { Count: > RenderState.MostItems } => throw Failures.LimitReached(node.Span, Wording.LongList),
            BigInteger number when number.GetByteCount() > RenderState.MostBytesOfNumber => throw NotFinite(node.Span),
            _ => value,
        };

    private static TemplateFailure TooLong(ScriptNode node) => Failures.LimitReached(node.Span, Wording.LongText);

    private static TemplateFailure NotFinite(SourceSpan span) =>
        Failures.Because(span, "this is no longer a number: something was divided by zero, or grew beyond all bounds.");
}
