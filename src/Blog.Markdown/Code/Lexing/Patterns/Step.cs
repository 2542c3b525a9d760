namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>A step of an automaton in one number: the state that it leads to, and the rule that is accepted
/// there.</summary>
internal readonly record struct Step
{
    private const int AcceptsBit = 1;
    private const int SettlesBit = 2;
    private const int StaysBit = 4;
    private const int RuleShift = 3;
    private const int MostRules = 1 << 10;
    private const int StateShift = 13;
    private const int MostStates = 1 << 17;

    // Zero is what an empty table has. States are counted from 1 here, so that no step is zero.
    private readonly int _bits;

    private Step(int bits) => _bits = bits;

    /// <summary>The step where no rule can match any more.</summary>
    public static Step Dead { get; } = new(-1);

    /// <summary>Whether the step was not looked up yet.</summary>
    public bool IsUnknown => _bits == 0;

    /// <summary>Whether no rule can match any more.</summary>
    public bool IsDead => _bits < 0;

    /// <summary>Whether a rule is accepted.</summary>
    public bool Accepts => (_bits & AcceptsBit) != 0;

    /// <summary>Whether all that this rule has matched belongs to its token.</summary>
    public bool Settles => (_bits & SettlesBit) != 0;

    /// <summary>Whether the state stays the same, for this and nearly all other characters.</summary>
    public bool Stays => (_bits & StaysBit) != 0;

    /// <summary>The number of the state.</summary>
    public int State => (_bits >> StateShift) - 1;

    /// <summary>The rule that is accepted; -1 for none.</summary>
    public int Rule => Accepts ? (_bits >> RuleShift) & (MostRules - 1) : -1;

    /// <summary>A step to a state.</summary>
    /// <param name="state">Its number.</param>
    /// <param name="rule">The rule that is accepted; -1 for none.</param>
    /// <param name="settles">Whether all that this rule has matched belongs to its token.</param>
    /// <exception cref="FormatException">There are too many rules or states.</exception>
    public static Step To(int state, int rule, bool settles)
    {
        if (rule >= MostRules || state >= MostStates)
            throw new FormatException($"A state has more than {MostRules} rules or {MostStates} states.");
        var bits = (state + 1) << StateShift;
        if (rule >= 0)
            bits |= AcceptsBit | rule << RuleShift;
        if (settles)
            bits |= SettlesBit;
        return new Step(bits);
    }

    /// <summary>The step, with the mark that the state stays the same.</summary>
    public Step AsStay() => new(_bits | StaysBit);
}
