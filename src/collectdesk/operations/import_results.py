"""What follows an import: the refused rows as a file to mend."""

from pathlib import Path

from collectdesk import files, wording
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.exchange.tables_out import csv_bytes, rejected_table
from collectdesk.operations.import_plan import ImportPlan


def save_refused(
    planned: ImportPlan, target: Path, why: str, language: str, progress: Progress | None = None
) -> Path:
    """Write the refused rows as they came, with the reason under the head `why`; give the path.

    The file can be mended and imported again. Raises Problem if it cannot be written.
    """
    steps = progress or Progress()
    steps.step(0, 1, "export")
    reasons = [wording.tell(one.reason, language) for one in planned.rejected]
    table = rejected_table(planned.file.name, planned.records.labels, planned.rejected, [why, *reasons])
    try:
        files.write(target, csv_bytes(table))
    except OSError as error:
        raise Problem("import-file-not-written", path=str(target), reason=error.strerror or "") from error
    return target
