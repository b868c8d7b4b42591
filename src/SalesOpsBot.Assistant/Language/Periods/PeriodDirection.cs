namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Which year a name without a year means: "in March" of a win looks back, of a forecast ahead.</summary>
internal enum PeriodDirection
{
    /// <summary>The one that lies nearest to today, with those to come counted as three times as far.</summary>
    Nearest,

    /// <summary>The last one that has begun.</summary>
    Back,

    /// <summary>The one that lies nearest to today, with those gone by counted as half as far again; single days always lie ahead.</summary>
    Ahead,

    /// <summary>The first that is not over: what is planned lies ahead.</summary>
    Coming,
}
