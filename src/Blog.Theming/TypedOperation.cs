using Scriban;
using Scriban.Syntax;

namespace Blog.Theming;

/// <summary>The operators on types that Scriban does not know: dates are compared, HTML is joined to HTML, and objects are the same or not.</summary>
internal static class TypedOperation
{
    internal static bool Knows(ScriptBinaryOperator operation) => operation
        is ScriptBinaryOperator.Add
        or ScriptBinaryOperator.CompareEqual
        or ScriptBinaryOperator.CompareNotEqual
        or ScriptBinaryOperator.CompareLess
        or ScriptBinaryOperator.CompareLessOrEqual
        or ScriptBinaryOperator.CompareGreater
        or ScriptBinaryOperator.CompareGreaterOrEqual;

    internal static object? Evaluate(
        TemplateContext context, ScriptBinaryExpression binary, ScriptExpression left, object? leftValue, ScriptExpression right, object? rightValue) =>
        (leftValue, binary.Operator, rightValue) switch
        {
            (Html first, ScriptBinaryOperator.Add, Html second) => new Html(first.Value + second.Value),
            (DateTimeOffset first, not ScriptBinaryOperator.Add, DateTimeOffset second) => Holds(binary.Operator, first.CompareTo(second)),
            (ThemeObject or Html, ScriptBinaryOperator.CompareEqual, ThemeObject or Html) => leftValue.Equals(rightValue),
            (ThemeObject or Html, ScriptBinaryOperator.CompareNotEqual, ThemeObject or Html) => !leftValue.Equals(rightValue),
            _ => ScriptBinaryExpression.Evaluate(
                context, binary.OperatorToken?.Span ?? binary.Span, binary.Operator, left.Span, leftValue, right.Span, rightValue),
        };

    private static bool Holds(ScriptBinaryOperator operation, int order) => operation switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        _ => order >= 0,
    };
}
