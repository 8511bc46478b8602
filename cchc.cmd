@echo off
rem Run the workbench from a checkout: build what is stale, then start it.
setlocal EnableExtensions
chcp 65001 >nul
set "HERE=%~dp0"
set "HOME_DIR=%HERE%product\target\cchc"
set "JAR=%HOME_DIR%\vn.cchc.launcher.jar"
set "STAMP=%HOME_DIR%\.built"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Lỗi: không tìm thấy Java. Cài JDK 17 trở lên hoặc đặt JAVA_HOME. 1>&2
  exit /b 3
)

powershell -NoProfile -Command "if (-not (Test-Path $env:STAMP) -or -not (Test-Path $env:JAR)) { exit 1 }; $t = (Get-Item $env:STAMP).LastWriteTimeUtc; Set-Location $env:HERE; $n = Get-ChildItem pom.xml,.mvn,bundles,product,target-platform,features -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $t -and $_.FullName -notmatch '\\target\\|\\src\\test\\' } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

for /f "tokens=3" %%v in ('cmd /c ""%JAVA%" -version 2>&1" ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 (
  echo Lỗi: cần JDK 17 trở lên, máy này đang dùng bản %VERSION%. 1>&2
  exit /b 3
)
echo Đang biên dịch chương trình (chỉ khi mã nguồn có thay đổi)... 1>&2
pushd "%HERE%"
set "BEGUN=%TEMP%\cchc-begun-%RANDOM%"
type nul >"%BEGUN%"
call mvnw.cmd -q -v >nul 2>&1
if errorlevel 1 (set "MAVEN=mvn") else (set "MAVEN=mvnw.cmd")
call %MAVEN% -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo Lỗi: biên dịch không thành công; xem thông báo ở trên. 1>&2
  exit /b 3
)
popd
move /y "%BEGUN%" "%STAMP%" >nul

:run
rem Vietnamese is the language of the program; CCHC_LANGUAGE=en makes it speak English.
set "LANGUAGE="
if defined CCHC_LANGUAGE set "LANGUAGE=-Dcchc.language=%CCHC_LANGUAGE%"
set "ARCHIVE="
if exist "%HOME_DIR%\cchc.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%HOME_DIR%\cchc.jsa"
if defined ARCHIVE (
  "%JAVA%" "%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %LANGUAGE% %JAVA_OPTS% -jar "%JAR%" %*
) else (
  "%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %LANGUAGE% %JAVA_OPTS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%
