using System.Collections.Immutable;
using System.Globalization;
using Blog.Markdown.Info;
using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.Fences;

/// <summary>
/// Reads the words after the fence of a block of code: the language, then in any order <c>title="…"</c>, <c>{3,5-7}</c>, <c>linenos</c>
/// or <c>linenos=10</c>, <c>diff</c>, <c>file=…</c> and <c>region=…</c>.
/// </summary>
internal sealed class FenceReader
{
    private static readonly ImmutableArray<string> _names = ["title", "linenos", "diff", "file", "region"];
    private readonly FragmentRenderer _renderer;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private Fence _fence = new();

    private FenceReader(FragmentRenderer renderer) => _renderer = renderer;

    /// <summary>What the words between two positions of the body say; what cannot be read is reported and left out.</summary>
    public static Fence Read(FragmentRenderer renderer, int start, int end)
    {
        var reader = new FenceReader(renderer);
        var words = InfoReader.Read(renderer.Body, start, end);
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 && words[0].Kind == InfoWordKind.Bare)
                reader.SetLanguage(words[0]);
            else
                reader.ReadWord(words[i]);
        }

        return reader.Checked();
    }

    private void SetLanguage(InfoWord word) => _fence = _fence with
    {
        LanguageSpan = word.Span,
        Code = _fence.Code with { Language = word.Key, IsDiff = word.Key.Equals("diff", StringComparison.OrdinalIgnoreCase) },
    };

    private void ReadWord(InfoWord word)
    {
        if (word.Problem is { } problem)
            Report(word, problem);
        else if (word.Kind == InfoWordKind.Braces)
            ReadLines(word);
        else if (!_seen.Add(word.Key))
            Report(word, "it stands twice.");
        else if (!TrySet(word))
            ReportUnknown(word);
    }

    private bool TrySet(InfoWord word)
    {
        var hasValue = word.Kind == InfoWordKind.Attribute;
        switch (word.Key)
        {
            case "title" when hasValue:
                _fence = _fence with { Code = _fence.Code with { Title = word.Value } };
                return true;
            case "file" when hasValue:
                _fence = _fence with { File = word.Value, FileSpan = word.ValueSpan };
                return true;
            case "region" when hasValue:
                _fence = _fence with { Region = word.Value, RegionSpan = word.ValueSpan };
                return true;
            case "diff" when !hasValue:
                _fence = _fence with { Code = _fence.Code with { IsDiff = true } };
                return true;
            case "linenos":
                return SetNumbers(word, hasValue);
            default:
                return false;
        }
    }

    private bool SetNumbers(InfoWord word, bool hasValue)
    {
        var number = 1;
        if (hasValue && !TryNumber(word.Value, out number))
            Report(word, $"'{word.Value}' is not a line number.");
        else
            _fence = _fence with { Code = _fence.Code with { NumberFrom = number } };
        return true;
    }

    private void ReadLines(InfoWord word)
    {
        var start = word.ValueSpan.Start;
        foreach (var part in word.Value.Split(','))
        {
            if (LineRange(part) is { } range)
                _fence = _fence with { Code = _fence.Code with { Highlighted = _fence.Code.Highlighted.Add(range) } };
            else
                _renderer.Report(DiagnosticCatalogue.InvalidAttribute, new SourceSpan(start, part.Length), part.Trim(), "lines are written {3,5-7}.");
            start += part.Length + 1;
        }
    }

    private static (int From, int To)? LineRange(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        return TryNumber(first, out var from) && TryNumber(last, out var to) && from <= to ? (from, to) : null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private Fence Checked()
    {
        if (_fence.Region is not { } region || _fence.File is not null)
            return _fence;
        _renderer.Report(DiagnosticCatalogue.InvalidAttribute, _fence.RegionSpan, "region", $"there is no file=… that '{region}' could be a region of.");
        return _fence with { Region = null };
    }

    private void ReportUnknown(InfoWord word)
    {
        var problem = !_names.Contains(word.Key) ? "a fence has title, linenos, diff, file, region and {lines}."
            : word.Kind == InfoWordKind.Attribute ? "it takes no value."
            : "it needs a value.";
        _renderer.Report(DiagnosticCatalogue.InvalidAttribute.At(_renderer.Body.Source.At(word.Span), word.Key, problem)
            .Suggesting(word.Key, _names.Where(n => n != word.Key)));
    }

    private void Report(InfoWord word, string problem) => _renderer.Report(
        DiagnosticCatalogue.InvalidAttribute, word.Span, word.Kind == InfoWordKind.Braces ? "{" + word.Value : word.Key, problem);
}
