using System.Text.Json;

namespace Blog.Tests.Fakes;

/// <summary>The result of a command.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">What it printed.</param>
/// <param name="Error">What it printed to the error stream.</param>
internal sealed record RunResult(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
