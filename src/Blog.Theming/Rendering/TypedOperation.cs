using System.Globalization;
using Blog.Theming.Templates;
using Blog.Theming.Values;
using Scriban;
using Scriban.Syntax;

namespace Blog.Theming.Rendering;

/// <summary>The operators that replace Scriban's own: dates are compared, HTML is joined to HTML, objects are the same
/// or not, and division by zero, which gives infinity in Scriban for some kinds of numbers, is a failure for
/// all.</summary>
internal static class TypedOperation
{
    internal static bool Knows(ScriptBinaryOperator operation) =>
        operation
            is ScriptBinaryOperator.Add
                or ScriptBinaryOperator.Divide
                or ScriptBinaryOperator.DivideRound
                or ScriptBinaryOperator.Modulus
                or ScriptBinaryOperator.CompareEqual
                or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual;

    internal static object? Evaluate(
        TemplateContext context,
        ScriptBinaryExpression binary,
        ScriptExpression left,
        object? leftValue,
        ScriptExpression right,
        object? rightValue
    ) =>
        (leftValue, binary.Operator, rightValue) switch
        {
            (string or HtmlValue, ScriptBinaryOperator.Add, string or HtmlValue)
                when LengthOf(leftValue) + LengthOf(rightValue) > RenderState.MostCharacters =>
                throw Failures.LimitReached(binary.Span, Wording.LongText),
            (HtmlValue first, ScriptBinaryOperator.Add, HtmlValue second) => new HtmlValue(first.Value + second.Value),
            (
                _,
                ScriptBinaryOperator.Divide
                    or ScriptBinaryOperator.DivideRound
                    or ScriptBinaryOperator.Modulus,
                int
                    or long
                    or float
                    or double
                    or decimal
            ) when Convert.ToDouble(rightValue, CultureInfo.InvariantCulture) == 0 => throw Failures.Because(
                right.Span,
                "division by zero."
            ),
            (DateTimeOffset first, var operation, DateTimeOffset second) when IsComparison(operation) => Holds(
                binary.Operator,
                first.CompareTo(second)
            ),
            (ThemeObject or HtmlValue, ScriptBinaryOperator.CompareEqual, ThemeObject or HtmlValue) => leftValue.Equals(
                rightValue
            ),
            (ThemeObject or HtmlValue, ScriptBinaryOperator.CompareNotEqual, ThemeObject or HtmlValue) =>
                !leftValue.Equals(rightValue),
            _ => ScriptBinaryExpression.Evaluate(
                context,
                binary.OperatorToken?.Span ?? binary.Span,
                binary.Operator,
                left.Span,
                leftValue,
                right.Span,
                rightValue
            ),
        };

    private static long LengthOf(object? text) => text is HtmlValue html ? html.Value.Length : ((string)text!).Length;

    private static bool IsComparison(ScriptBinaryOperator operation) =>
        operation
            is not (
                ScriptBinaryOperator.Add
                or ScriptBinaryOperator.Divide
                or ScriptBinaryOperator.DivideRound
                or ScriptBinaryOperator.Modulus
            );

    private static bool Holds(ScriptBinaryOperator operation, int order) =>
        operation switch
        {
            ScriptBinaryOperator.CompareEqual => order == 0,
            ScriptBinaryOperator.CompareNotEqual => order != 0,
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            _ => order >= 0,
        };
}
