using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Model;
using Blog.Reading.Parsing.Dates;

namespace Blog.Options;

/// <summary>The options of all commands. Each may stand before or after the command's name.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string?> _root = new("--root")
    {
        HelpName = "folder",
        Description = "The site's root. [default: the nearest site from the working folder upwards]",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "folder",
        Description = "The folder to write the site to. [default: output/ in the root]",
    };

    private readonly Option<BaseUrl?> _baseUrl = new("--base-url")
    {
        HelpName = "url",
        Description = "Replaces base_url of site.yml.",
        CustomParser = argument => ReadAddress(argument, "--base-url"),
    };

    private readonly Option<DateTimeOffset?> _now = new("--now")
    {
        HelpName = "date",
        Description =
            "Builds for this moment, such as 2020-12-01T18:00 (UTC unless it has an offset). [default: "
            + "SOURCE_DATE_EPOCH if set, else the present]",
        CustomParser = ReadNow,
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Publishes drafts too." };

    private readonly Option<bool> _future = new("--future")
    {
        Description = "Publishes posts dated in the future too.",
    };

    private readonly Option<bool> _expired = new("--expired") { Description = "Publishes expired posts too." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Treats warnings as errors." };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Prints errors and warnings only." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Prints more details." };

    private readonly Option<bool> _json = new("--json") { Description = "Prints the result as JSON." };

    private readonly Option<bool> _timings = new("--timings") { Description = "Prints how long each module took." };

    /// <summary>The options, in the order in which help lists them.</summary>
    public IReadOnlyList<Option> All =>
        [_root, _output, _baseUrl, _now, _drafts, _future, _expired, _strict, _quiet, _verbose, _json, _timings];

    /// <summary>The values of the options on a command line.</summary>
    public SharedValues Read(ParseResult parsed) =>
        new()
        {
            Root = parsed.GetValue(_root),
            Output = parsed.GetValue(_output),
            BaseUrl = parsed.GetValue(_baseUrl),
            Now = parsed.GetValue(_now),
            Drafts = parsed.GetValue(_drafts),
            Future = parsed.GetValue(_future),
            Expired = parsed.GetValue(_expired),
            Strict = parsed.GetValue(_strict),
            Quiet = parsed.GetValue(_quiet),
            Verbose = parsed.GetValue(_verbose),
            Json = parsed.GetValue(_json),
            Timings = parsed.GetValue(_timings),
        };

    /// <summary>Reads the address that a site is published at; null, with an error, when the text is not one.</summary>
    /// <param name="argument">The text.</param>
    /// <param name="option">The option's name, for the error.</param>
    public static BaseUrl? ReadAddress(ArgumentResult argument, string option)
    {
        var text = argument.Tokens[0].Value;
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is ("http" or "https")
            && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0
        )
            return new BaseUrl(url);
        argument.AddError($"{option}: '{text}' is not an absolute http or https address without query and fragment.");
        return null;
    }

    private static DateTimeOffset? ReadNow(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateReader.Read(text, TimeZoneInfo.Utc) is { } moment)
            return moment;
        argument.AddError($"--now: '{text}' is not a date such as 2020-12-01 or 2020-12-01T18:00.");
        return null;
    }
}
