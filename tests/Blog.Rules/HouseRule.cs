namespace Blog.Rules;

/// <summary>Says in words which wall was crossed, where, and what to do.</summary>
internal static class HouseRule
{
    /// <summary>Passes when nothing crosses the rule.</summary>
    /// <param name="rule">The rule, as a sentence.</param>
    /// <param name="cure">What to do about an offence.</param>
    /// <param name="offences">Each offence, starting with its file.</param>
    public static void Holds(string rule, string cure, IEnumerable<string> offences)
    {
        var found = offences.Order(StringComparer.Ordinal).ToList();
        var lines = found.Select(o => $"  - {o}").Prepend($"House rule: {rule}").Append($"Cure: {cure}");
        Assert.True(found.Count == 0, string.Join('\n', lines));
    }
}
