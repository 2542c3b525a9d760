using System.Collections.Frozen;
using Blog.Math.Environments;
using Blog.Math.Parsing;

namespace Blog.Math.Commands;

/// <summary>All that formulas can say.</summary>
internal static class CommandList
{
    /// <summary>Commands, environments and macros.</summary>
    public static CommandTable All { get; } = new(Commands(), EnvironmentList.All, BuiltInMacros.All);

    private static FrozenDictionary<string, CommandReader> Commands() =>
        new[]
        {
            Fractions.All,
            Accents.All,
            Stacks.All,
            DelimiterCommands.All,
            AlphabetCommands.All,
            Boxes.All,
            Spaces.All,
            Classes.All,
            References.All,
            EnvironmentCommands.All,
            ChemistryCommands.All,
        }
            .SelectMany(c => c)
            .ToFrozenDictionary(c => c.Name, c => c.Read, StringComparer.Ordinal);
}
