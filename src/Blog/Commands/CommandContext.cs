namespace Blog.Commands;

/// <summary>What every command is made with.</summary>
/// <param name="Surroundings">The machine.</param>
/// <param name="Generator">The generator.</param>
/// <param name="Options">The options that all commands share.</param>
internal sealed record CommandContext(Surroundings Surroundings, Generator Generator, SharedOptions Options);
