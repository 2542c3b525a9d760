using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>Reads what sites answer about films, slides and notebooks.</summary>
internal static partial class PlayerAnswers
{
    /// <summary>An oEmbed answer with what a player needs.</summary>
    /// <param name="said">What it says to everybody.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="embed">What was asked for.</param>
    public static PageClaims OfOEmbed(PageClaims said, JsonElement answer, EmbedAddress embed) =>
        said with
        {
            Kind = null,
            // A description that a player needs is on the page, and often an advertisement.
            Description = null,
            Site = embed.SiteName,
            Published = JsonFields.Text(answer, "upload_date"),
            Duration = JsonFields.Number(answer, "duration") is { } seconds ? FilmLength.Of(seconds) : null,
            Ratio = embed.Site is EmbedProvider.CodePen ? null : RatioOf(answer),
            Player = JsonFields.Text(answer, "html") is { Length: < 10_000 } html
                ? EmbedAddress.SlidesPlayerOf(Source().Match(html).Groups[1].Value)
                : null,
            Images = embed is { Site: EmbedProvider.YouTube, Id.Length: > 0 }
                // The one of the answer is small and has bars.
                ? [$"https://i.ytimg.com/vi/{embed.Id}/maxresdefault.jpg", .. said.Images]
                : said.Images,
        };

    /// <summary>What Observable says about a notebook; null when it is something else.</summary>
    public static PageClaims? OfNotebook(JsonElement answer) =>
        JsonFields.Text(answer, "title") is not { } title
            ? null
            : new PageClaims
            {
                Title = title,
                Site = "Observable",
                Authors =
                [
                    .. JsonFields
                        .Items(answer, "owner")
                        .Concat(JsonFields.Items(answer, "creator"))
                        .Select(a => JsonFields.Text(a, "name"))
                        .OfType<string>()
                        .Take(1),
                ],
                Published = JsonFields.Text(answer, "publish_time"),
            };

    /// <summary>How long a film is, as its page on YouTube says among its data; null when it does not.</summary>
    public static FilmLength? LengthIn(string page) =>
        Length().Match(page) is { Success: true } length ? FilmLength.Read(length.Groups[1].Value) : null;

    private static AspectRatio? RatioOf(JsonElement answer) =>
        JsonFields.Number(answer, "width") is { } width and < 10_000
        && JsonFields.Number(answer, "height") is { } height and < 10_000
        && AspectRatio.Of((int)width, (int)height) is { } ratio
        // The usual one needs no words.
        && ratio.Rounded != AspectRatio.Film
            ? ratio.Rounded
            : null;

    [GeneratedRegex("<iframe[^>]*\\ssrc=[\"']([^\"'<>\\s]{1,500})[\"']", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("\"lengthSeconds\":\"([0-9]{1,6})\"")]
    private static partial Regex Length();
}
