using System.Text.RegularExpressions;
using Blog.Markdown.Code.Tokens;

namespace Blog.Benchmarks.Colouring;

/// <summary>A difference in which the lexer is judged better than the grammar: a row of the table in
/// <c>BETTER.md</c>.</summary>
/// <param name="Language">The language's name.</param>
/// <param name="Expected">The letter of the grammar's class; null for any.</param>
/// <param name="Actual">The letter of the lexer's class.</param>
/// <param name="Text">The texts it is about; null for any.</param>
public sealed record JudgedDifference(string Language, char? Expected, char Actual, Regex? Text)
{
    private const int Columns = 7;

    /// <summary>The rows of a table with the columns language, grammar's class, lexer's class, texts, reason.</summary>
    public static IEnumerable<JudgedDifference> ReadAll(string table) =>
        from line in table.Split('\n')
        let cells = line.Split('|').Select(cell => cell.Trim()).ToArray()
        where cells.Length == Columns && cells[3].Length > 0 && LetterOf(cells[3]) is not null
        from language in cells[1].Split(", ")
        select new JudgedDifference(language, LetterOf(cells[2]), LetterOf(cells[3])!.Value, PatternOf(cells[4]));

    /// <summary>Whether a difference is this one.</summary>
    public bool Is(char expected, char actual, string text) =>
        (Expected is null || Expected == expected) && Actual == actual && (Text is null || Text.IsMatch(text));

    private static Regex? PatternOf(string cell) =>
        cell.Length == 0 ? null : new Regex($"^({cell.Trim('`')})$", RegexOptions.CultureInvariant);

    private static char? LetterOf(string name) =>
        Enum.TryParse<TokenClass>(name, ignoreCase: true, out var tokenClass)
            ? CodeText.ClassLetters[(int)tokenClass] is var letter && letter == '_'
                ? ' '
                : letter
            : null;
}
