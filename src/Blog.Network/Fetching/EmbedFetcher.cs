using System.Collections.Immutable;
using System.Text;
using Blog.Model.Cards;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>
/// Asks sites for what a card shows in place of a player: a film's length and picture, the code of a gist, the words of
/// a post. Answers are read for texts, numbers and addresses; their HTML is never kept.
/// </summary>
internal static class EmbedFetcher
{
    // A gist of several files; what a page shows of one is limited further.
    private static readonly Sought Json = Sought.Json with { MostBytes = 1024 * 1024 };

    /// <summary>What the site answers; null, with a note, when it does not.</summary>
    /// <param name="embed">What to ask for; null for a page that is shown as any other.</param>
    /// <param name="notes">Collects what could not be had.</param>
    /// <param name="visits">The page it belongs to.</param>
    public static async Task<PageClaims?> ClaimsAsync(
        EmbedAddress? embed,
        ImmutableArray<string>.Builder notes,
        PageVisits visits
    )
    {
        if (embed is null)
            return null;
        var visit = await visits
            .VisitAsync(EmbedApis.Of(await NamedAsync(embed, visits).ConfigureAwait(false)), Json)
            .ConfigureAwait(false);
        if (visit.Kind == VisitKind.Page && Read(embed, visit, notes) is { } claims)
            return claims;
        // Any site may have addresses of this form, so that nothing is amiss.
        if (embed.Site != EmbedProvider.Mastodon)
            notes.Add(
                visit.Kind == VisitKind.Page
                    ? $"{embed.SiteName} gave an answer that cannot be read."
                    : $"{embed.SiteName} did not say more: {visit.Message}"
            );
        return null;
    }

    private static PageClaims? Read(EmbedAddress embed, VisitResult visit, ImmutableArray<string>.Builder notes)
    {
        if (JsonFields.Read(Encoding.UTF8.GetString(visit.Body)) is not { } answer)
            return null;
        return embed.Site switch
        {
            EmbedProvider.Gist => GistAnswer.Read(answer, notes),
            EmbedProvider.Mastodon => PostAnswers.OfMastodon(answer, embed),
            EmbedProvider.Bluesky => PostAnswers.OfBluesky(answer, notes),
            EmbedProvider.Observable => PlayerAnswers.OfNotebook(answer),
            _ => OEmbed.Read(visit) is { } said ? PlayerAnswers.OfOEmbed(said, answer, embed) : null,
        };
    }

    // Handles can change; the account they lead to stays.
    private static async Task<EmbedAddress> NamedAsync(EmbedAddress embed, PageVisits visits)
    {
        if (EmbedApis.AccountOf(embed) is not { } address)
            return embed;
        var visit = await visits.VisitAsync(address, Sought.Json).ConfigureAwait(false);
        return
            visit.Kind == VisitKind.Page
            && JsonFields.Read(Encoding.UTF8.GetString(visit.Body)) is { } answer
            && JsonFields.Text(answer, "did") is { Length: < 200 } account
            && account.StartsWith("did:", StringComparison.Ordinal)
            ? embed with
            {
                Owner = account,
            }
            : embed;
    }
}
