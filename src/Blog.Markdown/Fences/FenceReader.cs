using System.Globalization;
using Blog.Markdown.Diagrams;
using Blog.Markdown.Info;
using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.Fences;

/// <summary>Reads the words after the fence of a block of code: the language, then in any order <c>title="…"</c>,
/// <c>{3,5-7}</c>, <c>linenos</c> or <c>linenos=10</c>, <c>diff</c>, <c>file=…</c>, <c>region=…</c> and
/// <c>annotate</c>, or their equivalents in other programs. Other words are reported together and left out: they only
/// decorate.</summary>
internal sealed class FenceReader
{
    // MyST and Sphinx have the name of a directive before the language.
    private static readonly string[] _directives = ["code", "code-block", "code-cell", "sourcecode", "literalinclude"];
    private readonly FragmentRenderer _renderer;
    private readonly bool _isSilent;
    private readonly HashSet<FenceKey> _seen = [];
    private readonly List<InfoWord> _unknown = [];
    private Fence _fence = new();
    private bool _hasLanguage;
    private bool _numbersAreOff;

    private FenceReader(FragmentRenderer renderer, bool isSilent) => (_renderer, _isSilent) = (renderer, isSilent);

    /// <summary>The meaning of the words between two positions of the body; unreadable words are reported and left
    /// out.</summary>
    /// <param name="renderer">Receives the diagnostics.</param>
    /// <param name="start">Where the words start.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="isSilent">Whether nothing is reported, for a second look.</param>
    public static Fence Read(FragmentRenderer renderer, int start, int end, bool isSilent = false)
    {
        var reader = new FenceReader(renderer, isSilent);
        var words = FenceWords.Read(renderer.Body, start, end);
        var startsWithBraces =
            words.Count > 0 && words[0].Kind == InfoWordKind.Braces && !FenceLines.IsList(words[0].Value);
        if (startsWithBraces)
            reader.ReadBraces(words[0], namesLanguage: true);
        foreach (var word in words.Skip(startsWithBraces ? 1 : 0))
            reader.ReadTopWord(word, isFirst: word == words[0]);
        return reader.Finish();
    }

    private void ReadTopWord(InfoWord word, bool isFirst)
    {
        if (word.Kind == InfoWordKind.Braces)
            ReadBraces(word, namesLanguage: false);
        else if (word.Kind == InfoWordKind.Bare && !_hasLanguage && (isFirst || _fence.LanguageSpan.Length > 0))
            SetLanguage(word, word.Value);
        else
            ReadWord(word, inBraces: false);
    }

    private void ReadBraces(InfoWord braces, bool namesLanguage)
    {
        if (FenceLines.IsList(braces.Value))
        {
            ReadWord(braces with { Key = "lines" }, inBraces: false);
            return;
        }

        foreach (var word in FenceWords.In(_renderer.Body, braces))
        {
            var isBare = word.Kind == InfoWordKind.Bare;
            if (isBare && namesLanguage && !_hasLanguage && word.Value[0] != '#' && FenceKeys.Find(word.Value) is null)
                SetLanguage(word, word.Value.TrimStart('.', '='));
            else
                ReadWord(word, inBraces: true);
        }

        // The language may follow: ```{code-block} python
        if (namesLanguage && _directives.Contains(_fence.Code.Language))
        {
            _hasLanguage = false;
            _fence = _fence with { Code = _fence.Code with { Language = null } };
        }
    }

    // Behind the language may stand, without a space: :line-numbers, :title.js, /1,3
    private void SetLanguage(InfoWord word, string text)
    {
        _hasLanguage = true;
        var end = text.IndexOfAny([':', '/']);
        var more = end > 0 ? text[(end + 1)..] : "";
        var isMore = more.Length > 0 && (text[end] == ':' || FenceLines.IsList(more));
        var language = isMore ? text[..end] : text;
        if (language.StartsWith("diff-", StringComparison.OrdinalIgnoreCase) && language.Length > 5)
            (language, _fence) = (language[5..], _fence with { Code = _fence.Code with { IsDiff = true } });
        var isDiff = _fence.Code.IsDiff || language.Equals("diff", StringComparison.OrdinalIgnoreCase);
        _fence = _fence with
        {
            LanguageSpan = word.Span,
            Code = _fence.Code with { Language = language, IsDiff = isDiff },
        };
        if (isMore)
            ReadBehindLanguage(word, more);
    }

    private void ReadBehindLanguage(InfoWord word, string more)
    {
        var equals = more.IndexOf('=', StringComparison.Ordinal);
        var key = equals > 0 ? more[..equals] : more;
        if (FenceLines.IsList(more))
            Set(FenceKey.Lines, more, word);
        else if (FenceKeys.Find(key) is { } known)
            Set(known, equals > 0 ? more[(equals + 1)..] : null, word);
        else
            Set(FenceKey.Title, more, word);
    }

    private void ReadWord(InfoWord word, bool inBraces)
    {
        var isBare = word.Kind == InfoWordKind.Bare;
        var colon = isBare ? word.Value.IndexOf(':', StringComparison.Ordinal) : -1;
        var name = colon > 0 ? word.Value[..colon] : word.Key;
        var value =
            colon > 0 ? word.Value[(colon + 1)..]
            : isBare ? null
            : word.Value;
        if (isBare && !inBraces && word.Value == "code" && IsOfDiagram)
            _fence = _fence with { IsCode = true };
        else if (FenceKeys.Find(name) is { } key && (key is not (FenceKey.File or FenceKey.Region) || !inBraces))
            ReadKey(key, value, word);
        else if (isBare && _seen.Contains(FenceKey.Lines) && FenceLines.IsList(word.Value))
            AddLines(word.Value);
        else
            _unknown.Add(word);
    }

    private bool IsOfDiagram => DiagramLanguages.Find(_fence.Code.Language) is not null;

    private void ReadKey(FenceKey key, string? value, InfoWord word)
    {
        var isAgain = !_seen.Add(key) && key != FenceKey.Lines;
        if (isAgain || !Set(key, value, word))
            _unknown.Add(word);
    }

    private bool Set(FenceKey key, string? value, InfoWord word)
    {
        switch (key)
        {
            case FenceKey.Title when value is not null:
                _fence = _fence with { Code = _fence.Code with { Title = value } };
                return true;
            case FenceKey.Alternative when value is not null && IsOfDiagram:
                _fence = _fence with { Alternative = value };
                return true;
            case FenceKey.Width when value is not null && IsOfDiagram:
                return SetWidth(value, word);
            case FenceKey.File when value is not null:
                _fence = _fence with { File = value, FileSpan = word.ValueSpan };
                return true;
            case FenceKey.Region when value is not null:
                _fence = _fence with { Region = value, RegionSpan = word.ValueSpan };
                return true;
            case FenceKey.Annotate when value is null or "true":
                _fence = _fence with { AnnotateSpan = word.Span };
                return true;
            case FenceKey.Diff when value is null or "true":
                _fence = _fence with { Code = _fence.Code with { IsDiff = true } };
                return true;
            case FenceKey.NoNumbers:
                return _numbersAreOff = true;
            case FenceKey.Numbers or FenceKey.Start:
                return SetNumbers(key, value);
            case FenceKey.Lines when value is not null:
                return AddLines(value);
            default:
                return false;
        }
    }

    private bool SetWidth(string value, InfoWord word)
    {
        if (DiagramWidth.Read(value) is { } width)
            _fence = _fence with { Width = width };
        else
            _renderer.Report(
                DiagnosticCatalogue.InvalidAttribute,
                word.ValueSpan,
                "width",
                "it is not a width such as 60%, 400px or 20rem."
            );
        return true;
    }

    private bool SetNumbers(FenceKey key, string? value)
    {
        var text = value?.Trim('"', '\'', '{', '}').ToLowerInvariant();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return SetStart(number);
        var isOn = text is null or "" or "true" or "table" or "inline" or "yes" or "on";
        _numbersAreOff = key == FenceKey.Numbers && text is "false" or "no" or "off" or "none";
        if (key == FenceKey.Start || !(isOn || _numbersAreOff))
            return false;
        return SetStart(_fence.Code.NumberFrom ?? 1);
    }

    private bool SetStart(int number)
    {
        _fence = _fence with { Code = _fence.Code with { NumberFrom = number } };
        return true;
    }

    private bool AddLines(string value)
    {
        var (lines, isWhole) = FenceLines.Read(value);
        _fence = _fence with { Code = _fence.Code with { Highlighted = _fence.Code.Highlighted.AddRange(lines) } };
        return isWhole;
    }

    private Fence Finish()
    {
        if (_unknown.Count > 0 && !_isSilent)
            ReportUnknown();
        if (_numbersAreOff)
            _fence = _fence with { Code = _fence.Code with { NumberFrom = null } };
        if (_fence.Region is not { } region || _fence.File is not null)
            return _fence;
        var problem = $"there is no file=… that '{region}' could be a region of.";
        if (!_isSilent)
            _renderer.Report(DiagnosticCatalogue.InvalidAttribute, _fence.RegionSpan, "region", problem);
        return _fence with { Region = null };
    }

    private void ReportUnknown()
    {
        var text = _renderer.Body.Source.Text;
        var written = string.Join("', '", _unknown.Select(w => text.Substring(w.Span.Start, w.Span.Length)));
        var misspelt = _unknown
            .Where(w => w.Kind != InfoWordKind.Braces && FenceKeys.Find(w.Key) is null)
            .Select(w => w.Key)
            .FirstOrDefault();
        var names = IsOfDiagram ? FenceKeys.Own.AddRange(FenceKeys.OfDiagrams) : FenceKeys.Own;
        var diagnostic = DiagnosticCatalogue.UnknownFenceWord.At(_renderer.Body.Source.At(_unknown[0].Span), written);
        _renderer.Report(misspelt is null ? diagnostic : diagnostic.Suggesting(misspelt, names));
    }
}
