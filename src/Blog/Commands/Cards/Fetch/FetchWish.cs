using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Commands.Cards.Fetch;

/// <summary>Which links are to be fetched.</summary>
/// <param name="Urls">Links, whether or not they have a card.</param>
/// <param name="Missing">Whether those without a card are.</param>
/// <param name="Stale">How long ago what is to be fetched anew was fetched; null for none of them.</param>
internal sealed record FetchWish(ImmutableArray<string> Urls, bool Missing, DatePeriod? Stale)
{
    /// <summary>How long a fetch takes at most where nothing else is said.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it may take.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;

    /// <summary>Whether the links without a card are meant: they are when nothing else is named.</summary>
    public bool IsForMissing => Missing || (Urls.IsEmpty && Stale is null);
}
