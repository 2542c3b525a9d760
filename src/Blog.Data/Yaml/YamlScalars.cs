using System.Buffers;
using Blog.Data.Nodes;

namespace Blog.Data.Yaml;

/// <summary>The type of an unquoted YAML scalar by the core schema of YAML 1.2 (section 10.3.2); <c>yes</c>, <c>on</c>
/// and dates are texts there.</summary>
public static class YamlScalars
{
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("0123456789+-.");

    /// <summary>The kind of an unquoted scalar.</summary>
    public static DataScalarKind KindOf(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => DataScalarKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => DataScalarKind.Boolean,
            _ when !NumberStarts.Contains(text[0]) => DataScalarKind.Text,
            _ when IsWholeNumber(text) => DataScalarKind.WholeNumber,
            _ when IsNumber(text) => DataScalarKind.Number,
            _ => DataScalarKind.Text,
        };

    private static bool IsWholeNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return text.Length > 2 && text[2..].IndexOfAnyExceptInRange('0', '7') < 0;
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return text.Length > 2 && text[2..].IndexOfAnyExcept(HexadecimalDigits) < 0;
        return IsDigits(WithoutSign(text));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text is ".nan" or ".NaN" or ".NAN")
            return true;
        text = WithoutSign(text);
        if (text is ".inf" or ".Inf" or ".INF")
            return true;
        var exponent = text.IndexOfAny('e', 'E');
        if (exponent < 0)
            return IsDecimal(text);
        return IsDecimal(text[..exponent]) && IsDigits(WithoutSign(text[(exponent + 1)..]));
    }

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 0)
            return IsDigits(text);
        return IsDigits(text[(dot + 1)..])
            ? dot == 0 || IsDigits(text[..dot])
            : dot == text.Length - 1 && IsDigits(text[..dot]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) =>
        text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        text is ['+' or '-', ..] ? text[1..] : text;

    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");
}
