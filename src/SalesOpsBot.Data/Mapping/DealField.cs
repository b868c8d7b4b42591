namespace SalesOpsBot.Data.Mapping;

/// <summary>The fields of a deal whose changes are kept. By number: new ones go to the end.</summary>
internal enum DealField
{
    /// <summary>The value in the company's currency.</summary>
    CompanyValue,

    /// <summary>The day it closed or is expected to.</summary>
    CloseDate,

    /// <summary>Open, won or lost.</summary>
    Status,

    /// <summary>Who works on it.</summary>
    OwnerId,

    /// <summary>The category that the rep picked.</summary>
    Category,

    /// <summary>The step of the pipeline.</summary>
    StageId,
}
