using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Model;
using Blog.Pages.Theme;
using Blog.Text;
using Blog.Text.Names;
using Blog.Theming.Assets;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The functions that templates can call beyond those of the template language.</summary>
internal static class ThemeFunctions
{
    /// <summary>The functions for a theme on a site.</summary>
    public static ImmutableArray<ThemeFunction> For(LoadedTheme theme, BaseUrl baseUrl) =>
        [.. Addresses(theme, baseUrl), .. Texts(theme)];

    private static IEnumerable<ThemeFunction> Addresses(LoadedTheme theme, BaseUrl baseUrl)
    {
        // Every page asks for the same few.
        var (links, texts) = (
            new ConcurrentDictionary<string, ThemeMap>(),
            new ConcurrentDictionary<string, HtmlValue>()
        );
        yield return new(
            "url",
            "url \"/tags/\"",
            "An address of the site for links inside it, base path included; other addresses stay as they are.",
            1,
            1,
            a => Given(Local(a[0]) is { } path ? baseUrl.BasePath + path : Text(a[0]))
        );
        yield return new(
            "absolute_url",
            "absolute_url \"/tags/\"",
            "The whole address of an address of the site.",
            1,
            1,
            a => Given(Local(a[0]) is { } path ? baseUrl.Origin + baseUrl.BasePath + path : Text(a[0]))
        );
        yield return new(
            "asset",
            "asset \"css/site.css\"",
            "An asset of the theme: its url and its integrity.",
            1,
            1,
            a =>
                Asset(theme, Text(a[0]), asset => links.GetOrAdd(asset.Name, (_, from) => LinkOf(from, baseUrl), asset))
        );
        yield return new(
            "inline_asset",
            "inline_asset \"js/early.js\"",
            "The minified text of an asset as HTML, for a small inline script or style.",
            1,
            1,
            a => Asset(theme, Text(a[0]), asset => texts.GetOrAdd(asset.Name, (_, from) => TextOf(from), asset))
        );
    }

    private static IEnumerable<ThemeFunction> Texts(LoadedTheme theme)
    {
        var months = new Lazy<DateTimeFormatInfo>(() => Months(theme));
        yield return new(
            "format_date",
            "format_date post.date \"d MMMM yyyy\"",
            "A date as text, with the months of the theme's words (t.months).",
            2,
            2,
            a => FormatDate(months.Value, a[0], Text(a[1]))
        );
        yield return new(
            "iso_date",
            "iso_date post.date",
            "A date for machines (RFC 3339): 2020-11-14T09:00:00+00:00.",
            1,
            1,
            a => Given(a[0] is DateTimeOffset date ? MachineDate(date) : null)
        );
        yield return new(
            "format",
            "format t.part_of 2 4",
            "A text with {0}, {1} … replaced by the values.",
            1,
            9,
            a => Given(Fill(Text(a[0]), a.RemoveAt(0)))
        );
        yield return new(
            "plural",
            "plural n t.minutes_one t.minutes_other",
            "The text for one or for many, with {0} replaced by the number.",
            3,
            3,
            a => Given(Fill(Text(a[0]) == "1" ? Text(a[1]) : Text(a[2]), [a[0]]))
        );
    }

    private static string MachineDate(DateTimeOffset date) =>
        date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static ThemeFunctionResult Given(object? value) => new(value);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string? Local(object? value) =>
        Text(value) is var text && text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)
            ? text
            : null;

    // Each placeholder is replaced once: a value that looks like one stays as it is.
    private static string Fill(string form, ImmutableArray<object?> values)
    {
        var filled = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            if (
                form[i] == '{'
                && i + 2 < form.Length
                && form[i + 2] == '}'
                && char.IsAsciiDigit(form[i + 1])
                && form[i + 1] - '0' < values.Length
            )
            {
                filled.Append(Text(values[form[i + 1] - '0']));
                i += 2;
            }
            else
            {
                filled.Append(form[i]);
            }
        }

        return filled.ToString();
    }

    private static ThemeFunctionResult Asset(LoadedTheme theme, string name, Func<PublishedAsset, object> value) =>
        theme.Assets.Assets.TryGetValue(name, out var asset) ? Given(value(asset)) : UnknownAsset(theme, name);

    private static ThemeMap LinkOf(PublishedAsset asset, BaseUrl baseUrl) =>
        new(
            "asset:" + asset.Name,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["url"] = baseUrl.Relative(new Permalink("/assets/" + asset.FileName)),
                ["integrity"] = asset.Integrity,
            },
            isStrict: true
        );

    private static HtmlValue TextOf(PublishedAsset asset) => new(Encoding.UTF8.GetString(asset.Bytes.AsSpan()));

    private static ThemeFunctionResult UnknownAsset(LoadedTheme theme, string name) =>
        new(null, DiagnosticCatalogue.UnknownAsset, [name])
        {
            Suggestion = NearestName.Find(name, theme.Assets.Assets.Keys),
        };

    private static ThemeFunctionResult FormatDate(DateTimeFormatInfo months, object? value, string form)
    {
        if (value is not DateTimeOffset date)
            return Given(null);
        try
        {
            return Given(date.ToString(form, months));
        }
        catch (FormatException)
        {
            return new ThemeFunctionResult(
                null,
                DiagnosticCatalogue.TemplateFailure,
                [$"'{form}' is not a date format"]
            );
        }
    }

    private static DateTimeFormatInfo Months(LoadedTheme theme)
    {
        var format = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        if (!theme.Strings.TryRead("months", out var value) || value is not IReadOnlyList<object?> { Count: 12 } names)
            return format;
        string[] months = [.. names.Select(Text), ""];
        format.MonthNames = format.MonthGenitiveNames = months;
        format.AbbreviatedMonthNames = format.AbbreviatedMonthGenitiveNames = [
            .. months.Select(m => m.Length > 3 ? m[..3] : m),
        ];
        return format;
    }
}
