using System.Globalization;

namespace Blog.Benchmarks.Colouring;

/// <summary>How much of a language's code has the same class by two colourers, blanks not counted.</summary>
/// <param name="judged">Differences in which the second one is better.</param>
public sealed class Agreement(IReadOnlyList<JudgedDifference> judged)
{
    private readonly Dictionary<(char Expected, char Actual, string Text), int> _differences = [];
    private long _characters;
    private long _same;
    private long _better;
    private int _lines;

    /// <summary>The lines compared so far.</summary>
    public int Lines => _lines;

    /// <summary>The share of characters with the same class.</summary>
    public double Share => _characters == 0 ? 1 : _same / (double)_characters;

    /// <summary>The share of characters in differences that are judged.</summary>
    public double Better => _characters == 0 ? 0 : _better / (double)_characters;

    /// <summary>Compares one text, coloured in two ways.</summary>
    public void Add(ColouredText expected, ColouredText actual, Action<string>? show)
    {
        if (expected.Text != actual.Text)
            throw new InvalidOperationException("The colourers do not show the same text.");
        for (var i = 0; i < expected.Text.Length; i++)
        {
            if (expected.Text[i] == '\n')
                _lines++;
            if (char.IsWhiteSpace(expected.Text[i]))
                continue;
            _characters++;
            if (expected.Classes[i] == actual.Classes[i])
            {
                _same++;
                continue;
            }

            i = Note(expected, actual, i, show) - 1;
        }
    }

    /// <summary>The most frequent differences, by the characters in them.</summary>
    public IEnumerable<string> Differences(int count) =>
        _differences
            .OrderByDescending(pair => pair.Value * pair.Key.Text.Length)
            .ThenBy(pair => pair.Key.Text, StringComparer.Ordinal)
            .Take(count)
            .Select(pair =>
                $"    {pair.Value, 6} × '{pair.Key.Expected}' but here '{pair.Key.Actual}': {pair.Key.Text}"
            );

    /// <summary>What kinds of differences there are, as shares of all characters.</summary>
    public string Kinds(int count) =>
        string.Join(
            "  ",
            _differences
                .GroupBy(pair => (pair.Key.Expected, pair.Key.Actual))
                .Select(group => (group.Key, Sum: group.Sum(pair => (long)pair.Value * pair.Key.Text.Length)))
                .OrderByDescending(kind => kind.Sum)
                .Take(count)
                .Select(kind =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{kind.Key.Expected}'→'{kind.Key.Actual}' {100.0 * kind.Sum / _characters:0.00} %"
                    )
                )
        );

    private int Note(ColouredText expected, ColouredText actual, int start, Action<string>? show)
    {
        var end = start;
        while (
            end < expected.Text.Length
            && !char.IsWhiteSpace(expected.Text[end])
            && expected.Classes[end] == expected.Classes[start]
            && actual.Classes[end] == actual.Classes[start]
        )
            end++;
        var text = expected.Text[start..Math.Min(end, start + 30)];
        _characters += end - start - 1;
        if (judged.Any(difference => difference.Is(expected.Classes[start], actual.Classes[start], text)))
        {
            _better += end - start;
            return end;
        }

        var key = (expected.Classes[start], actual.Classes[start], text);
        _differences[key] = _differences.GetValueOrDefault(key) + 1;
        if (show is not null)
        {
            var lineStart = expected.Text.LastIndexOf('\n', start) + 1;
            var lineEnd = expected.Text.IndexOf('\n', start);
            show($"{key.Item1}→{key.Item2} [{text}] {expected.Text[lineStart..lineEnd].Trim()}");
        }

        return end;
    }
}
