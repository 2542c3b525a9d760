using System.CommandLine;
using Blog.Commands.Cards.Fetch;
using Blog.Running;

namespace Blog.Commands.Cards;

/// <summary><c>blog cards …</c>: the commands about cards of links, a folder each.</summary>
internal static class CardsCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("cards", "Keeps what is known about links that documents show as cards.") { FetchCommand.Create(context) };
}
