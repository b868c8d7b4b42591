namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>How conversion is learnt: the section <c>Sales:Leads:Learning</c> of the settings.</summary>
public sealed class LearningOptions
{
    /// <summary>How many converted leads there must be before a probability is told.</summary>
    /// <value>Default 50, at least 10.</value>
    public int LeastConverted { get; set; } = 50;

    /// <summary>How many leads that did not convert there must be before a probability is told.</summary>
    /// <value>Default 50, at least 10.</value>
    public int LeastNotConverted { get; set; } = 50;

    /// <summary>How strongly a value that was seen rarely is drawn to the average: about as many leads as it takes to believe half of what they show.</summary>
    /// <value>Default 3, above 0.</value>
    public double Ridge { get; set; } = 3;

    /// <summary>How many pairs of attributes are looked at together, at most.</summary>
    /// <value>Default 8, 0 for none.</value>
    public int Pairs { get; set; } = 8;

    /// <summary>Into how many parts the history is cut to check the probabilities against leads that were not learnt from.</summary>
    /// <value>Default 5, at least 2.</value>
    public int Folds { get; set; } = 5;
}
