using System.Collections.Immutable;
using System.Text.Json;

namespace Blog.Network.Sending;

/// <summary>
/// Makes the requests of a target's API and reads its answers. Pure: requests are data, and nothing is fetched here. A
/// reading is null, or empty, when an answer is not what the API's documentation says.
/// </summary>
public interface ITargetApi
{
    /// <summary>What is known of the API before it is asked.</summary>
    ApiProfile Profile { get; }

    /// <summary>The same API of another site, or at another address.</summary>
    /// <param name="at">Where it is; it ends in a slash.</param>
    /// <param name="profile">What is known of it there.</param>
    ITargetApi At(Uri at, ApiProfile profile);

    /// <summary>Asks for the account or publication; null when nothing has to be known of it.</summary>
    ApiRequest? AskForAccount();

    /// <summary>Reads the answer to <see cref="AskForAccount"/>; null when it cannot be understood.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="hosts">
    /// The host names of the target in the settings: they select one of several publications.
    /// </param>
    RemoteAccount? ReadAccount(JsonElement answer, ImmutableArray<string> hosts);

    /// <summary>Asks for a page of the account's articles, drafts too. Only for an API that lists them.</summary>
    /// <param name="account">The account; empty when it does not matter.</param>
    /// <param name="position">What the page before gave; null for the first.</param>
    ApiRequest AskForPage(string account, string? position);

    /// <summary>Reads the answer to <see cref="AskForPage"/>; null when it cannot be understood.</summary>
    RemotePage? ReadPage(JsonElement answer, string? position);

    /// <summary>The writes that bring the target from what it has to what is ordered, in this order.</summary>
    /// <param name="order">What is to be there.</param>
    /// <param name="account">The account; empty when it does not matter.</param>
    /// <param name="known">The copy that is there; null for none.</param>
    ImmutableArray<ApiWrite> Plan(SendOrder order, string account, RemoteCopy? known);

    /// <summary>Reads the answer to a write; null when it cannot be understood.</summary>
    RemoteCopy? ReadCopy(JsonElement answer);

    /// <summary>What an answer says went wrong; null when nothing did. Some APIs say so with status 200.</summary>
    ApiComplaint? ReadComplaint(JsonElement answer);
}
