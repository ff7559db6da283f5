namespace FocusThemes.Web.Trying;

/// <summary>A table that nobody published, to see what becomes of one: subthemes, cells that go on, somebody unnamed, a
/// note.</summary>
public static class TriedExample
{
    public const string Title = "Night shifts on three wards (a made-up example)";

    public const string Table =
        """
        Table 2. Night shifts on three wards: what nurses and midwives said in three focus groups
        Theme	Subtheme	Concept	Quotation
        1. Getting home	Together	Walking home in a group made the night feel shorter, and nobody had to explain why.	“We waited for each other at the gate, even if it cost me twenty minutes of sleep.” (FG1, P2, nurse)
        			“Nobody walks alone. That is the only rule we ever made ourselves.” (FG2, P5, midwife)
        	Alone	Some preferred the first train to company.	“I sleep in the changing room until the trains run.” (FG1, P4, nurse)
        2. Being seen	At handover	Handover was where the night was heard, or was not.	“They ask if it was quiet. It is never quiet, it is only dark.” (FG3, P1, nurse)
        			“I say fine, and I write the rest down.”
        	By patients	Being remembered by name outweighed what the rota took.	“One of them had kept me the biscuits from her tray.” (FG2, P5, midwife)
        3. Resting	On the ward	Breaks were taken in turns, and never written down.	“We had a list on the fridge, in pencil.” (FG2, P5, midwife)
        			“You lie down and you listen. That is not sleep.” (FG3, P6, nurse)
        Note: FG, focus group. Names of places are left out.
        """;
}
