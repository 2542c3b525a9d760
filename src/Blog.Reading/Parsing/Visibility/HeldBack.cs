using System.Collections.Immutable;
using System.Globalization;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Parsing.Dates;
using Blog.Reading.Parsing.Fields;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Reading.Parsing.Visibility;

/// <summary>Decides from front matter whether its document is public, by the table of <see cref="HoldingKeys"/>. One
/// key that holds the document back is enough, whatever others say. A value that may mean so and is not understood
/// holds it back too, with a diagnostic (BLOG142).</summary>
/// <param name="source">The file.</param>
/// <param name="zone">The zone of dates without one.</param>
/// <param name="diagnostics">Collects a diagnostic for each value that is not understood.</param>
internal sealed class HeldBack(SourceText source, TimeZoneInfo zone, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Reads the front matter of a document.</summary>
    /// <param name="values">The front matter, with the defaults of its folder.</param>
    public Held Read(DataMap values)
    {
        var rest = ImmutableArray.CreateBuilder<DataEntry>(values.Entries.Length);
        var held = new Held(values);
        foreach (var entry in values.Entries)
        {
            var (found, isTaken) = Read(entry, values);
            held = Join(held, found, entry);
            if (!isTaken)
                rest.Add(entry);
        }

        var isWhole = rest.Count == values.Entries.Length;
        return held with { Rest = isWhole ? values : values with { Entries = rest.DrainToImmutable() } };
    }

    // What an entry says, and whether no other reader gets it.
    private (Held? Said, bool IsTaken) Read(DataEntry entry, DataMap all)
    {
        if (entry.Value is DataMap inner && HoldingKeys.IsContainer(entry.Key))
            return (OfContainer(inner), false);
        if (HoldingKeys.Find(entry.Key) is not { } key)
            return (Misspelt(entry), false);
        var isOwn = entry.Key.Equals("draft", StringComparison.OrdinalIgnoreCase);
        var isDate = entry.Key.Equals("published", StringComparison.OrdinalIgnoreCase);
        if (TextOf(entry) is not { } text)
            return (OfNode(key, entry, isOwn), false);
        if (text.Length == 0 || (isDate && all.Find("date") is null && IsLikeADate(text)))
            return (null, isOwn || (isDate && text.Length == 0));
        var said = OfText(key.Sense, text);
        // An invalid value of the program's own key is an error; the reader of the key reports it.
        if (said is null && isOwn)
            return (new Held(all) { IsHeldBack = true }, false);
        return (
            said ?? NotUnderstood(key, entry),
            isOwn || (isDate && !IsLikeADate(text)) || (key.Sense == HoldingSense.Address && said?.IsHeldBack == true)
        );
    }

    // A theme's own keys count where their meaning is certain. Others are left to the theme.
    private Held? OfContainer(DataMap inner)
    {
        Held? held = null;
        foreach (var entry in inner.Entries)
        {
            var said =
                entry.Value is DataMap map && HoldingKeys.IsContainer(entry.Key)
                    ? OfContainer(map)
                    : OfContained(entry);
            if (said is not null)
                held = Join(held ?? Nothing, said, entry);
        }

        return held;
    }

    // A word may be the status of a project and not of its page, so only the plainest words count.
    private Held? OfContained(DataEntry entry)
    {
        if (HoldingKeys.Find(entry.Key) is not { IsAmbiguous: false } key || TextOf(entry) is not { Length: > 0 } text)
            return null;
        return key.Sense switch
        {
            HoldingSense.Address => null,
            HoldingSense.Word => OfText(HoldingSense.DraftWord, text),
            _ => OfText(key.Sense, text),
        };
    }

    // Null when the text is not understood.
    private Held? OfText(HoldingSense sense, string text)
    {
        var word = HoldingKeys.Normal(text);
        var flag = HoldingWords.Flag(word);
        return sense switch
        {
            HoldingSense.YesHoldsBack => flag is { } yes ? Back(yes) : OfWord(word),
            HoldingSense.NoHoldsBack => flag is { } no ? Back(!no) : OfWord(word) ?? OfDate(text),
            // Valaxy hides from its home page or from all lists.
            HoldingSense.YesUnlists when word is "index" or "all" => Limited(true, Reach.Unlisted),
            HoldingSense.YesUnlists => flag is { } yes ? Limited(yes, Reach.Unlisted) : OfWord(word),
            HoldingSense.NoUnlists => flag is { } no ? Limited(!no, Reach.Unlisted) : OfWord(word),
            HoldingSense.YesIsNotIndexed => flag is { } yes ? Limited(yes, Reach.NotIndexed) : null,
            HoldingSense.NoIsNotIndexed => flag is { } no ? Limited(!no, Reach.NotIndexed) : null,
            HoldingSense.YesLeavesSitemap => flag is { } yes ? Limited(yes, Reach.NotInSitemap) : null,
            HoldingSense.NoLeavesSitemap => flag is { } no ? Limited(!no, Reach.NotInSitemap) : null,
            HoldingSense.Word => OfWord(word),
            HoldingSense.DraftWord => Back(HoldingWords.IsPlain(word)),
            HoldingSense.Robots => Limited(KeepsOut(text), Reach.NotIndexed),
            HoldingSense.From => flag is { } yes ? Back(yes) : OfDate(text),
            HoldingSense.Until => flag is { } yes ? Back(yes)
            : DateOf(text) is { } until ? Nothing with { Until = until }
            : null,
            HoldingSense.Password => Back(flag != false),
            HoldingSense.Build => Back(flag == false || word == "never"),
            _ => Back(flag == false),
        };
    }

    private Held? OfNode(HoldingKey key, DataEntry entry, bool isOwn) =>
        (key.Sense, entry.Value) switch
        {
            (_, DataScalar) => null,
            (HoldingSense.Build, DataMap build) => OfBuild(build),
            (HoldingSense.NoLeavesSitemap, DataMap sitemap) => Limited(LeavesSitemap(sitemap), Reach.NotInSitemap),
            (HoldingSense.Robots, DataList words) => Limited(
                words.Items.OfType<DataScalar>().Any(w => KeepsOut(w.Text)),
                Reach.NotIndexed
            ),
            _ when isOwn => Back(true),
            // An address never keeps a document from being public.
            (HoldingSense.Address, _) => null,
            _ => NotUnderstood(key, entry),
        };

    // Hugo: list is always, local or never; render is always, link or never, where a link is an address without a page.
    private static Held OfBuild(DataMap build) =>
        HasWord(build, "render", "never", "link", "false")
            ? Back(true)
            : Limited(HasWord(build, "list", "never", "local", "false"), Reach.Unlisted);

    private static bool LeavesSitemap(DataMap sitemap) =>
        HasWord(sitemap, "exclude", "true")
        || HasWord(sitemap, "disable", "true")
        || HasWord(sitemap, "ignore", "true");

    private static bool HasWord(DataMap map, string key, params ReadOnlySpan<string> words) =>
        map.Find(key)?.Value is DataScalar value && words.Contains(HoldingKeys.Normal(value.Text));

    private static Held? OfWord(string word) =>
        HoldingWords.Find(word) is var (isHeldBack, reach)
            ? Nothing with
            {
                IsHeldBack = isHeldBack,
                Reach = reach,
            }
            : null;

    private Held? OfDate(string text) => DateOf(text) is { } from ? Nothing with { From = from } : null;

    private DateTimeOffset? DateOf(string text) =>
        DateReader.Read(text, zone)
        ?? (
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                ? date
                : null
        );

    private static bool KeepsOut(string robots) =>
        robots
            .Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Any(word =>
                word.Equals("noindex", StringComparison.OrdinalIgnoreCase)
                || word.Equals("none", StringComparison.OrdinalIgnoreCase)
            );

    private Held? Misspelt(DataEntry entry)
    {
        if (
            TextOf(entry) is not { Length: > 0 } text
            || HoldingWords.FlagIn(text) is not { } flag
            || IsKnown(entry.Key)
        )
            return null;
        var meant = NearestName.Find(
            HoldingKeys.Normal(entry.Key),
            HoldingKeys.Guarded.Keys.Order(StringComparer.Ordinal)
        );
        if (meant is null || flag == (HoldingKeys.Guarded[meant] == HoldingSense.NoHoldsBack))
            return null;
        // A misspelling of a known key is reported already (BLOG033).
        if (!IsKnown(meant))
            Report(entry, meant);
        return Back(true);
    }

    private static bool IsKnown(string key) =>
        FrontMatterKeys
            .Of(PostKind.Review)
            .Any(k => k.Aliases.Prepend(k.Name).Contains(key, StringComparer.OrdinalIgnoreCase));

    private Held? NotUnderstood(HoldingKey key, DataEntry entry)
    {
        if (key.IsAmbiguous)
            return null;
        Report(entry, null);
        return Back(true);
    }

    private void Report(DataEntry entry, string? meant)
    {
        var diagnostic = DiagnosticCatalogue.UnclearVisibility.At(source.At(entry.KeySpan), Written(entry));
        diagnostics.Add(meant is null ? diagnostic : diagnostic with { Suggestion = meant });
    }

    private static Held Join(Held held, Held? said, DataEntry entry) =>
        said is null
            ? held
            : held with
            {
                IsHeldBack = held.IsHeldBack || said.IsHeldBack,
                By =
                    held.IsHeldBack || !said.IsHeldBack || entry.Key.Equals("draft", StringComparison.OrdinalIgnoreCase)
                        ? held.By
                        : said.By ?? Written(entry),
                Reach = said.Reach > held.Reach ? said.Reach : held.Reach,
                From = held.From > said.From || said.From is null ? held.From : said.From,
                Until = held.Until < said.Until || said.Until is null ? held.Until : said.Until,
            };

    private static string Written(DataEntry entry) =>
        entry.Value is DataScalar value ? $"{entry.Key}: {value.Text.Trim()}" : entry.Key;

    private static string? TextOf(DataEntry entry) => entry.Value is DataScalar scalar ? scalar.Text.Trim() : null;

    private static bool IsLikeADate(string text) =>
        text.Any(char.IsAsciiDigit) && HoldingWords.Flag(HoldingKeys.Normal(text)) is null;

    private static Held Nothing { get; } = new(DataMap.Empty);

    private static Held Back(bool isHeldBack) => Nothing with { IsHeldBack = isHeldBack };

    private static Held Limited(bool isLimited, Reach reach) => isLimited ? Nothing with { Reach = reach } : Nothing;
}

/// <summary>What front matter says about whether its document is public.</summary>
/// <param name="Rest">The front matter without entries that other readers would misread: <c>published: false</c> is not
/// a date.</param>
internal sealed record Held(DataMap Rest)
{
    /// <summary>Whether the document is held back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>
    /// The entry that holds it back, as it is written; null when nothing does, and for <c>draft: true</c>, which
    /// needs no explanation.
    /// </summary>
    public string? By { get; init; }

    /// <summary>Where the document may be listed and indexed.</summary>
    public Reach Reach { get; init; }

    /// <summary>The moment before which it is not published; null for none.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment from which it is no longer published; null for none.</summary>
    public DateTimeOffset? Until { get; init; }
}
