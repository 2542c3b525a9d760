using Blog.Data.Nodes;
using Tomlyn.Syntax;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Data.Toml;

/// <summary>Reads single TOML values. Dates and times become texts in the form of ISO 8601, with T between the
/// two.</summary>
internal static class TomlScalars
{
    /// <summary>The value; null when it could not be parsed.</summary>
    public static DataScalar? Read(ValueSyntax value, SourceSpan span) =>
        value switch
        {
            StringValueSyntax text => new DataScalar(span, DataScalarKind.Text, text.Value ?? ""),
            IntegerValueSyntax number => Of(span, DataScalarKind.WholeNumber, number.Token),
            FloatValueSyntax number => Of(span, DataScalarKind.Number, number.Token),
            BooleanValueSyntax flag => Of(span, DataScalarKind.Boolean, flag.Token),
            DateTimeValueSyntax { Token.Text: { } written } => new DataScalar(
                span,
                DataScalarKind.Text,
                ToIso(written)
            ),
            _ => null,
        };

    private static DataScalar? Of(SourceSpan span, DataScalarKind kind, SyntaxToken? token) =>
        token?.Text is { } written ? new DataScalar(span, kind, written) : null;

    // TOML allows a space or a lower-case t between date and time, and a lower-case z.
    private static string ToIso(string written) =>
        written.Length > 10 && written[10] is ' ' or 't'
            ? written[..10] + "T" + written[11..].ToUpperInvariant()
            : written.ToUpperInvariant();
}
