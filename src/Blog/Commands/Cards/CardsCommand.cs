using System.CommandLine;
using Blog.Commands.Cards.Fetch;

namespace Blog.Commands.Cards;

/// <summary><c>blog cards …</c>: the commands about cards of links, a folder each.</summary>
internal static class CardsCommand
{
    /// <summary>The command with the commands below it, in the order in which help lists them.</summary>
    public static Command Create(CommandContext context) =>
        new("cards", "Keeps what is known of links, which documents show as cards.") { FetchCommand.Create(context) };
}
